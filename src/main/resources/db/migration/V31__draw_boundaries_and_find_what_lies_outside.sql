-- Where cities, zones and parks end on the map, and who lies outside of what it should lie in. A boundary is kept as the
-- text of its claim: what is answered is copied from here, byte by byte. Next to it stand its edges, by an index.
alter table claim
    drop constraint ck_claim_property,
    add constraint ck_claim_property check (property in (
        'COUNTRY', 'KIND', 'STATUS', 'AREA', 'POPULATION', 'PARK_COUNT', 'PARK_AREA', 'ADDED_PARK_COUNT',
        'ADDED_PARK_AREA', 'ECONOMY_RANK', 'GRDP_GROWTH', 'ESTABLISHED_ON', 'DISSOLVED_ON', 'LOCATION',
        'SUCCESSOR', 'SISTER_CITY', 'INDEX_RANK', 'INDEX_SCORE', 'INVESTMENT_PROJECTS', 'INVESTED_CAPITAL',
        'AUTHORITY', 'HOST_CITY', 'OVERLAPS', 'SPECIAL_MECHANISMS', 'SITE', 'LEGAL_INSTRUMENT', 'CITY', 'ZONE',
        'DEVELOPER', 'TENANT', 'SECTOR', 'LEASABLE_AREA', 'LEASED_AREA', 'AVAILABLE_AREA', 'OCCUPANCY',
        'LAND_PRICE', 'INVESTMENT', 'UTILITY', 'CONSTRUCTION_STARTED_ON', 'PARK', 'ORDINAL', 'LABEL', 'WITHIN',
        'POSSIBLY_SAME_AS', 'HOME_COUNTRY', 'SEAT', 'PARENT', 'DEVELOPED_AREA', 'WEBSITE', 'POSITION', 'BINDING',
        'STAGE', 'PARTY', 'PLACE', 'AMOUNT', 'SIGNED_ON', 'MILESTONE', 'UMBRELLA', 'COUNTABLE', 'HAPPENED_ON',
        'PARTICIPANT', 'ABOUT', 'RESULT', 'TOPIC', 'MADE_AT', 'BY', 'TO', 'ANSWERS', 'BOUNDARY'
    ));

alter table city
    add column boundary text,
    add constraint ck_city_boundary check (boundary is json object);
alter table economic_zone
    add column boundary text,
    add constraint ck_economic_zone_boundary check (boundary is json object);
alter table park
    add column boundary text,
    add constraint ck_park_boundary check (boundary is json object);

-- Edges are straight lines in longitude and latitude, as RFC 7946 has them. The extent begins with the node's id, so that
-- one index finds those edges of one boundary that a parallel through a point may meet.
create table boundary_edge (
    node_id    bigint not null,
    ordinal    integer not null,
    longitude1 double precision not null,
    latitude1  double precision not null,
    longitude2 double precision not null,
    latitude2  double precision not null,
    extent     cube not null generated always as (cube(
        array[node_id, least(latitude1, latitude2), least(longitude1, longitude2)],
        array[node_id, greatest(latitude1, latitude2), greatest(longitude1, longitude2)]
    )) stored,
    constraint pk_boundary_edge primary key (node_id, ordinal),
    constraint fk_boundary_edge_node foreign key (node_id) references node (id) on delete cascade
);

create index ix_boundary_edge_extent on boundary_edge using gist (extent);

create function zg_draw_boundary() returns trigger language plpgsql as $$
begin
    if new.boundary is not distinct from old.boundary then
        return null;
    end if;
    delete from boundary_edge where node_id = new.id;
    insert into boundary_edge (node_id, ordinal, longitude1, latitude1, longitude2, latitude2)
    select new.id, row_number() over (order by e.ring, e.place), e.x, e.y, e.next_x, e.next_y
    from (
        select r.ring, p.place, x, y, lead(x) over along as next_x, lead(y) over along as next_y
        from jsonb_path_query(
                new.boundary::jsonb,
                case new.boundary::jsonb ->> 'type'
                    when 'Polygon' then '$.coordinates[*]' else '$.coordinates[*][*]'
                end::jsonpath
            ) with ordinality r (positions, ring)
            cross join jsonb_array_elements(r.positions) with ordinality p (position, place)
            cross join lateral (select (p.position ->> 0)::double precision, (p.position ->> 1)::double precision) c (x, y)
        window along as (partition by r.ring order by p.place)
    ) e
    where e.next_x is not null;
    return null;
end $$;

create trigger draw_boundary after insert or update of boundary on city
    for each row execute function zg_draw_boundary();
create trigger draw_boundary after insert or update of boundary on economic_zone
    for each row execute function zg_draw_boundary();
create trigger draw_boundary after insert or update of boundary on park
    for each row execute function zg_draw_boundary();

-- Whether the point lies within the boundary of the node: on one of its edges, or with an odd number of them to the east.
-- A hole is a ring like any other: it makes the number even. Without a boundary nothing lies within.
create function zg_lies_within(boundary_of bigint, latitude double precision, longitude double precision)
    returns boolean language sql stable strict parallel safe cost 1000
    return (
        select coalesce(bool_or(
            (latitude - e.latitude1) * (e.longitude2 - e.longitude1)
                = (longitude - e.longitude1) * (e.latitude2 - e.latitude1)
            and longitude between least(e.longitude1, e.longitude2) and greatest(e.longitude1, e.longitude2)
        ), false) or count(*) filter (
            where (e.latitude1 > latitude) <> (e.latitude2 > latitude) and longitude < e.longitude1
                + (latitude - e.latitude1) * (e.longitude2 - e.longitude1) / nullif(e.latitude2 - e.latitude1, 0)
        ) % 2 = 1
        from boundary_edge e
        where e.extent && cube(array[boundary_of, latitude, longitude], array[boundary_of, latitude, 180])
    );

-- Metres along the great circle from the point to the nearest place on the boundary of the node. Which place that is, a
-- plane around the point decides, whose degrees of longitude are as short as they are there. Null without a boundary.
create function zg_metres_to_boundary(boundary_of bigint, latitude double precision, longitude double precision)
    returns double precision language sql stable strict parallel safe cost 10000
    return (
        select zg_metres_between(
            zg_on_earth(latitude, longitude),
            zg_on_earth(latitude + n.north, longitude + n.east / greatest(cosd(latitude), 1e-9))
        )
        from boundary_edge e
            cross join lateral (select
                (e.longitude1 - longitude - 360 * round((e.longitude1 - longitude) / 360)) * cosd(latitude) as x,
                e.latitude1 - latitude as y,
                (e.longitude2 - e.longitude1) * cosd(latitude) as dx,
                e.latitude2 - e.latitude1 as dy
            ) v
            cross join lateral (select
                least(1, greatest(0, coalesce(-(v.x * v.dx + v.y * v.dy) / nullif(v.dx * v.dx + v.dy * v.dy, 0), 0))) as t
            ) s
            cross join lateral (select v.x + s.t * v.dx as east, v.y + s.t * v.dy as north) n
        where e.node_id = boundary_of
        order by n.east * n.east + n.north * n.north
        limit 1
    );

-- Points that lie outside of what they should lie in, where both are known. A zone need lie in one of its cities only, so
-- that all of their boundaries must be known; it is named with the nearest. Ids of nodes and of links are kept apart.
create view misplacement as
with stated as (
    select 2 * p.id as id, p.id as node_id, 'Park' as node_kind, p.city_id as container_id, 'City' as container_kind,
        p.latitude, p.longitude, p.location_accuracy
    from park p join city c on c.id = p.city_id
    where c.boundary is not null
union all
    select 2 * l.id + 1, p.id, 'Park', z.id, 'EconomicZone', p.latitude, p.longitude, p.location_accuracy
    from link l join park p on p.id = l.subject_id join economic_zone z on z.id = l.object_id
    where l.property = 'ZONE' and z.boundary is not null and coalesce(l.valid_to_to >= current_date, true)
union all
    select 2 * i.id, i.id, 'Infrastructure', i.city_id, 'City', i.latitude, i.longitude, i.location_accuracy
    from infrastructure i join city c on c.id = i.city_id
    where c.boundary is not null
union all
    select 2 * z.id, z.id, 'EconomicZone', n.city_id, 'City', z.latitude, z.longitude, z.location_accuracy
    from economic_zone z
        cross join lateral (
            select array_agg(c.id) as cities
            from link l join city c on c.id = l.object_id
            where l.property = 'HOST_CITY' and l.subject_id = z.id and coalesce(l.valid_to_to >= current_date, true)
            having bool_and(c.boundary is not null and not zg_lies_within(c.id, z.latitude, z.longitude))
        ) h
        cross join lateral (
            select c.id as city_id from unnest(h.cities) c(id)
            order by zg_metres_to_boundary(c.id, z.latitude, z.longitude), c.id limit 1
        ) n
    where z.latitude is not null
)
select s.*, round((zg_metres_to_boundary(s.container_id, s.latitude, s.longitude) / 1000)::numeric, 3) as distance_outside_kilometres
from stated s
where s.location_accuracy in ('EXACT', 'APPROXIMATE')
    and not zg_lies_within(s.container_id, s.latitude, s.longitude)
    and (s.location_accuracy = 'EXACT'
        or zg_metres_to_boundary(s.container_id, s.latitude, s.longitude) > zg_blur(s.location_accuracy));

-- A link holds from the first day that its beginning may be to the last that its end may be; as far as neither is known,
-- always. Lists of links show those that ended and those that are to come; what follows from links for today goes by this.
create function zg_holds_today(begins_on date, ends_on date) returns boolean
    language sql stable parallel safe
    return coalesce(begins_on <= current_date, true) and coalesce(ends_on >= current_date, true);

-- Where a deal takes place, as its links say whenever they hold, and what that lies in today: the park of a subdivision,
-- the zones and the city of a park, the cities of a zone. Each arm begins at the deal, so that PostgreSQL reads only the
-- deals it is asked for.
create or replace view deal_location as
    select l.subject_id as deal_id, l.object_id as place_id
    from link l where l.property = 'PLACE' and l.subject_kind = 'Deal'
union
    select l.subject_id, s.park_id
    from link l join subdivision s on s.id = l.object_id
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and s.park_id is not null
union
    select l.subject_id, z.object_id
    from link l
        left join subdivision s on s.id = l.object_id
        join link z on z.property = 'ZONE' and z.subject_id = coalesce(s.park_id, l.object_id)
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and zg_holds_today(z.valid_from_from, z.valid_to_to)
union
    select l.subject_id, p.city_id
    from link l
        left join subdivision s on s.id = l.object_id
        join park p on p.id = coalesce(s.park_id, l.object_id)
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and p.city_id is not null
union
    select l.subject_id, h.object_id
    from link l join link h on h.property = 'HOST_CITY' and h.subject_id = l.object_id
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and zg_holds_today(h.valid_from_from, h.valid_to_to);

-- The developers of those parks today.
create or replace view deal_developer as
    select distinct d.deal_id, l.object_id as developer_id
    from deal_location d join link l on l.property = 'DEVELOPER' and l.subject_id = d.place_id
    where l.role = 'DEVELOPER' and zg_holds_today(l.valid_from_from, l.valid_to_to);

-- As before, but of links those that hold today: neither such as have ended nor such as are to come.
create or replace view misplacement as
with stated as (
    select 2 * p.id as id, p.id as node_id, 'Park' as node_kind, p.city_id as container_id, 'City' as container_kind,
        p.latitude, p.longitude, p.location_accuracy
    from park p join city c on c.id = p.city_id
    where c.boundary is not null
union all
    select 2 * l.id + 1, p.id, 'Park', z.id, 'EconomicZone', p.latitude, p.longitude, p.location_accuracy
    from link l join park p on p.id = l.subject_id join economic_zone z on z.id = l.object_id
    where l.property = 'ZONE' and z.boundary is not null and zg_holds_today(l.valid_from_from, l.valid_to_to)
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
            where l.property = 'HOST_CITY' and l.subject_id = z.id and zg_holds_today(l.valid_from_from, l.valid_to_to)
            having bool_and(c.boundary is not null and not zg_lies_within(c.id, z.latitude, z.longitude))
        ) h
        cross join lateral (
            select c.id as city_id from unnest(h.cities) c(id)
            order by zg_metres_to_boundary(c.id, z.latitude, z.longitude), c.id limit 1
        ) n
    where z.latitude is not null
)
select s.*, round((zg_metres_to_boundary(s.container_id, s.latitude, s.longitude) / 1000)::numeric, 3)
    as distance_outside_kilometres
from stated s
where s.location_accuracy in ('EXACT', 'APPROXIMATE')
    and not zg_lies_within(s.container_id, s.latitude, s.longitude)
    and (s.location_accuracy = 'EXACT'
        or zg_metres_to_boundary(s.container_id, s.latitude, s.longitude) > zg_blur(s.location_accuracy));

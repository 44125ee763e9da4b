-- What is known of an area where the whole of it is not stated: what the parts add up to whose areas are. It is computed when
-- it is read and marked, and never stands in the columns of what is stated.

-- Those of the parts whose areas add up to no more than the area of their park. They are of one kind, for phases divide
-- time and the others space: of several the kind that comes to most. A part within another that counts does not count
-- again, nor does the smaller of two that may be the same.
create function zg_adding_up(parts bigint[])
    returns table (park_id bigint, part_id bigint, kind text, area_hectares numeric)
    language sql stable
begin atomic
    with recursive part as materialized (
        select s.id, s.park_id, s.parent_id, s.kind, s.area_hectares
        from subdivision s
        where s.id = any(parts) and s.park_id is not null and s.kind is not null and s.area_hectares is not null
    ), above (id, above_id) as (
        select p.id, p.parent_id from part p where p.parent_id is not null
        union
        select a.id, s.parent_id from above a join subdivision s on s.id = a.above_id where s.parent_id is not null
    ), once as (
        select p.* from part p
        where not exists (
            select from above a join part o on o.id = a.above_id
            where a.id = p.id and o.kind = p.kind and o.id <> p.id
        ) and not exists (
            select from claim c join part o on o.id in (c.subject_id, c.object_id) and o.id <> p.id
            where c.property = 'POSSIBLY_SAME_AS' and (c.subject_id = p.id or c.object_id = p.id)
                and zg_is_held(c, null) and o.kind = p.kind and (o.area_hectares, o.id) > (p.area_hectares, p.id)
        )
    ), most as (
        select distinct on (o.park_id) o.park_id, o.kind
        from once o
        group by o.park_id, o.kind
        order by o.park_id, sum(o.area_hectares) desc, o.kind
    )
    select o.park_id, o.id, o.kind, o.area_hectares
    from once o join most m on m.park_id = o.park_id and m.kind = o.kind;
end;

-- Only for parks that have parts is anything added up: `distinct` keeps the planner from doing so for all first.
create view park_area_part as
    select p.id as park_id, s.part_id as subdivision_id, s.kind, s.area_hectares
    from (
            select distinct d.park_id as id
            from subdivision d join park w on w.id = d.park_id
            where w.area_hectares is null
        ) p
        cross join lateral zg_adding_up(array(select d.id from subdivision d where d.park_id = p.id)) s;

create view known_park_area as
    select p.id, p.area_hectares, 'STATED' as basis, null::text as part_kind
    from park p where p.area_hectares is not null
union all
    select a.park_id, sum(a.area_hectares), 'FROM_PARTS', min(a.kind) from park_area_part a group by a.park_id;

create view known_zone_area as
    select z.id, z.area_hectares, 'STATED' as basis
    from economic_zone z where z.area_hectares is not null
union all
    select s.zone_id, sum(s.area_hectares), 'FROM_PARTS'
    from zone_site s join economic_zone z on z.id = s.zone_id
    where z.area_hectares is null
    group by s.zone_id;

-- The parks that an organisation develops today, and the parts of other parks.
create view developed_area_part as
    select l.object_id as organisation_id, l.subject_id as node_id, k.area_hectares
    from link l join known_park_area k on k.id = l.subject_id
    where l.property = 'DEVELOPER' and l.role = 'DEVELOPER' and l.subject_kind = 'Park'
        and zg_holds_today(l.valid_from_from, l.valid_to_to)
union all
    select o.id, s.part_id, s.area_hectares
    from (
            select distinct l.object_id as id
            from link l
            where l.property = 'DEVELOPER' and l.role = 'DEVELOPER' and l.subject_kind = 'Subdivision'
        ) o
        cross join lateral zg_adding_up(array(
            select d.id
            from link l join subdivision d on d.id = l.subject_id
            where l.property = 'DEVELOPER' and l.role = 'DEVELOPER' and l.object_id = o.id
                and zg_holds_today(l.valid_from_from, l.valid_to_to) and not exists (
                    select from link w
                    where w.property = 'DEVELOPER' and w.role = 'DEVELOPER' and w.object_id = o.id
                        and w.subject_id = d.park_id and zg_holds_today(w.valid_from_from, w.valid_to_to)
                )
        )) s;

create view known_developed_area as
    select o.id, o.developed_area_hectares as area_hectares, 'STATED' as basis
    from organisation o where o.developed_area_hectares is not null
union all
    select a.organisation_id, sum(a.area_hectares), 'FROM_PARTS'
    from developed_area_part a join organisation o on o.id = a.organisation_id
    where o.developed_area_hectares is null
    group by a.organisation_id;

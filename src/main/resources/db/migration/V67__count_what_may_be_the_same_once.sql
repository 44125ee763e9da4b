-- Parts that may be the same were told apart pair by pair: of three of one size in a chain, the middle one gave way to
-- neither end. Now they are one set however they are connected, and of a set the largest counts.
create or replace function zg_adding_up(parts bigint[])
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
    ), same (id, other_id) as (
        select p.id, p.id from part p
        union
        select s.id, o.id
        from same s cross join lateral (
            select c.object_id as id from claim c
            where c.subject_id = s.other_id and c.property = 'POSSIBLY_SAME_AS' and zg_is_held(c, null)
            union all
            select c.subject_id from claim c
            where c.object_id = s.other_id and c.property = 'POSSIBLY_SAME_AS' and zg_is_held(c, null)
        ) o
    ), once as (
        select p.* from part p
        where not exists (
            select from above a join part o on o.id = a.above_id
            where a.id = p.id and o.kind = p.kind and o.id <> p.id
        ) and not exists (
            select from same s join part o on o.id = s.other_id
            where s.id = p.id and o.kind = p.kind and (o.area_hectares, o.id) > (p.area_hectares, p.id)
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

-- Zones that no longer lie in a city, or do not yet, add nothing to what lies in it.
create or replace view zone_area_sum as
with hosted as (
    select l.object_id as city_id, z.id as zone_id, z.area_hectares
    from link l join economic_zone z on z.id = l.subject_id
    where l.property = 'HOST_CITY' and zg_holds_today(l.valid_from_from, l.valid_to_to)
),
overlapping as (
    select
        a.city_id,
        count(*)::integer as pairs,
        bool_or(a.area_hectares is not null and b.area_hectares is not null) as counted_twice
    from hosted a
        join economic_zone_overlap o on o.one_id = a.zone_id
        join hosted b on b.zone_id = o.other_id and b.city_id = a.city_id and b.zone_id > a.zone_id
    group by a.city_id
),
summed as (
    select
        city_id,
        count(*)::integer as zone_count,
        count(*) filter (where area_hectares is null)::integer as unknown_count,
        sum(area_hectares) as sum_hectares
    from hosted
    group by city_id
)
select
    s.city_id,
    s.zone_count,
    s.unknown_count,
    case when not coalesce(o.counted_twice, false) then s.sum_hectares end as sum_hectares,
    coalesce(o.pairs, 0) as overlap_count,
    nullif(concat_ws(
        ' ',
        case when o.counted_twice then
            'Zones share land (pairs: ' || o.pairs || '), which a sum would count more than once: none is told.' end,
        case when s.unknown_count > 0 then
            'Zones without a known area (' || s.unknown_count || ') are missing.' end
    ), '') as warning
from summed s left join overlapping o on o.city_id = s.city_id;

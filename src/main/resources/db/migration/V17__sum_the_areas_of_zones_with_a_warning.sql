-- Zones overlap, so their areas add up to no area. Whoever adds them all the same is told.

create view zone_area_sum as
with hosted as (
    select l.object_id as city_id, z.id as zone_id, z.area_hectares
    from link l join economic_zone z on z.id = l.subject_id
    where l.property = 'HOST_CITY'
),
overlapping as (
    select a.city_id, count(*)::integer as pairs
    from hosted a
        join link o on o.property = 'OVERLAPS' and o.subject_id = a.zone_id
        join hosted b on b.zone_id = o.object_id and b.city_id = a.city_id and b.zone_id > a.zone_id
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
    s.sum_hectares,
    coalesce(o.pairs, 0) as overlap_count,
    nullif(concat_ws(
        ' ',
        case when o.pairs > 0 then
            'Zones share land (pairs: ' || o.pairs || '), which this sum counts more than once: it is no total.' end,
        case when s.unknown_count > 0 then
            'Zones without a known area (' || s.unknown_count || ') are missing.' end
    ), '') as warning
from summed s left join overlapping o on o.city_id = s.city_id;

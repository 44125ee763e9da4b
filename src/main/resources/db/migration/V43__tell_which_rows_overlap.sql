-- Which rows have a part of what they measure in common, so that a sum of both would count it twice. Each pair stands both
-- ways round, and what only may overlap stands here too: a sum that may be wrong is none.

-- Zones that are said to share land.
create view economic_zone_overlap as
    select subject_id as one_id, object_id as other_id from link where property = 'OVERLAPS'
union
    select object_id, subject_id from link where property = 'OVERLAPS';

-- A city, and what was merged into it or split from it.
create view city_overlap as
with recursive later as (
    select subject_id as city_id, object_id as later_id from link where property = 'SUCCESSOR'
    union
    select l.city_id, s.object_id from later l join link s on s.property = 'SUCCESSOR' and s.subject_id = l.later_id
)
select city_id as one_id, later_id as other_id from later where city_id <> later_id
union
select later_id, city_id from later where city_id <> later_id;

-- A part of a park and what it lies within; and parts of one park on different axes, such as a phase and a subzone.
create view subdivision_overlap as
with recursive within as (
    select id as part_id, parent_id as whole_id from subdivision where parent_id is not null
    union
    select w.part_id, s.parent_id from within w join subdivision s on s.id = w.whole_id where s.parent_id is not null
)
select part_id as one_id, whole_id as other_id from within where part_id <> whole_id
union
select whole_id, part_id from within where part_id <> whole_id
union
select a.id, b.id
from subdivision a join subdivision b on b.park_id = a.park_id and b.id <> a.id
where a.kind is distinct from b.kind or a.kind is null;

-- A deal, and those that are parts of it.
create view deal_overlap as
with recursive within as (
    select id as part_id, umbrella_id as whole_id from deal where umbrella_id is not null
    union
    select w.part_id, d.umbrella_id from within w join deal d on d.id = w.whole_id where d.umbrella_id is not null
)
select part_id as one_id, whole_id as other_id from within where part_id <> whole_id
union
select whole_id, part_id from within where part_id <> whole_id;

-- An organisation and what it owns a part of; and those that develop, own, run or invest in one park, or a part of one.
create view organisation_overlap as
with recursive above as (
    select subject_id as owned_id, object_id as owner_id from link where property = 'PARENT' and object_id is not null
    union
    select a.owned_id, l.object_id
    from above a join link l on l.property = 'PARENT' and l.subject_id = a.owner_id and l.object_id is not null
)
select owned_id as one_id, owner_id as other_id from above where owned_id <> owner_id
union
select owner_id, owned_id from above where owned_id <> owner_id
union
select a.object_id, b.object_id
from link a join link b on b.property = 'DEVELOPER' and b.subject_id = a.subject_id and b.object_id <> a.object_id
where a.property = 'DEVELOPER';

-- The sum of a city's zones was told with a warning beside it, which nobody had to read: now it is not told.
create or replace view zone_area_sum as
with hosted as (
    select l.object_id as city_id, z.id as zone_id, z.area_hectares
    from link l join economic_zone z on z.id = l.subject_id
    where l.property = 'HOST_CITY'
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

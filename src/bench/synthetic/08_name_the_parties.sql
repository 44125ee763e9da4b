-- Two parties and a half a deal on average. The nth party has the nth role, so that none is named twice; every
-- thirtieth is a city. The first organisations are party to thousands.
insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind, role, side, ordinal)
select d.id, 'Deal', 'PARTY',
    case when of_city then base.city + 1 + pg_temp.below(size.cities, n, 421)
        else base.organisation + 1 + pg_temp.below(size.organisations, n, 422, 2) end,
    case when of_city then 'City' else 'Organisation' end,
    (array['INVESTOR', 'SIGNATORY', 'DEVELOPER', 'LENDER', 'LESSEE', 'AUTHORITY'])[1 + (d.i + k) % 6],
    case when k % 2 = 1 then 'A' else 'B' end, k
from base, size, planned_deal d, lateral generate_series(1, (array[1, 1, 2, 2, 2, 2, 3, 3, 4, 5])[1 + d.i / 10 % 10]) k,
    lateral (select d.i * 8 + k as n, (d.i * 8 + k) % 30 = 0 as of_city) party
order by d.i, k;

-- Three deals in ten are about a sector of the bundled ones.
insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind)
select d.id, 'Deal', 'SECTOR', s.id, 'Sector'
from planned_deal d join (
    select id, row_number() over (order by id) - 1 as n, count(*) over () as of from sector
) s on s.n = pg_temp.below(s.of, d.i, 424)
where pg_temp.dice(d.i, 425) < 0.3 order by d.i;

-- As many deals have a name of their own as make the number of names round; the others are known by their slugs.
create temp table named_deal on commit drop as
select d.id, case when language = 'EN' then initcap(replace(lower(d.kind), '_', ' ')) || ' of ' || o.name_en
    else 'Thỏa thuận với ' || coalesce(o.name_vi, o.name_en) end || ' (' || d.i || ')' as value, language
from planned_deal d
join base on true join size on true
join organisation o on o.id = base.organisation + 1 + pg_temp.below(size.organisations, d.i * 8 + 1, 422, 2),
lateral (select case when d.i % 2 = 0 then 'EN' else 'VI' end as language) as spoken
order by pg_temp.dice(d.i, 426), d.i
limit (select names from size) - (select count(*) from name n, base where n.node_id > base.node);
insert into pg_temp.named (node_id, node_kind, language, kind, value)
select id, 'Deal', language, 'COMMON', value from named_deal order by id;
update deal set
    name_en = case when language = 'EN' then n.value end, name_vi = case when language = 'VI' then n.value end
from named_deal n where n.id = deal.id;

-- Seven parks in ten are spread evenly over the cities, the others go to the largest.
create temp table planned_park on commit drop as
select base.park + i as id, i as nth, c.id as city_id, c.country, c.currency, z.id as zone_id,
    pg_temp.pick(vi, i, 302) || ' ' || pg_temp.pick(vi, i, 303) || case when i % 3 = 0 then ' ' || 1 + i % 4 else '' end as place,
    case when c.country = 'china' then pg_temp.pick(zh, i, 304) || pg_temp.pick(zh, i, 305) || '工业园区' end as name_zh,
    pg_temp.pick('{INDUSTRIAL,INDUSTRIAL,INDUSTRIAL,HIGH_TECH,ECO,LOGISTICS,CLUSTER}', i, 306) as kind,
    pg_temp.pick('{PLANNED,APPROVED,UNDER_CONSTRUCTION,OPERATING,OPERATING,OPERATING,FULL}', i, 307) as status,
    round(30 + pg_temp.below(20000, i, 308, 2) / 10.0, 1) as area,
    case when pg_temp.dice(i, 309) < 0.5 then round((100 * pg_temp.dice(i, 310))::numeric, 1) end as occupancy,
    case when pg_temp.dice(i, 311) < 0.3 then 40 + pg_temp.below(160, i, 312) end as price,
    pg_temp.partial(date '2023-12-31' - pg_temp.below(11000, i, 313)::integer,
        pg_temp.pick('{day,month,year,year}', i, 314)) as established,
    round((c.latitude + 0.3 * (pg_temp.dice(i, 315) - 0.5))::numeric, 5)::double precision as latitude,
    round((c.longitude + 0.3 * (pg_temp.dice(i, 316) - 0.5))::numeric, 5)::double precision as longitude
from base, size, syllable, generate_series(1, size.parks) i
join planned_city c on c.nth = 1 + case when pg_temp.dice(i, 317) < 0.7 then i % (select cities from size)
    else pg_temp.below((select cities from size), i, 318, 2) end
left join planned_zone z on z.city_id = c.id and z.nth <= (select cities from size) and i % 2 = 0;

insert into park (id, slug, name_en, name_vi, name_zh, kind, status, city_id, area_hectares, leasable_area_hectares,
    occupancy_percent, land_price_amount, land_price_currency, established_on_edtf, established_on_from,
    established_on_to, established_on_inferred, latitude, longitude, location_accuracy)
select id, 'synthetic-park-' || nth, initcap(zg_fold(place)) || ' Industrial Park', 'Khu công nghiệp ' || place, name_zh,
    kind, status, city_id, area, round(area * 0.7, 1), occupancy, price, case when price is not null then 'USD' end,
    (established).edtf, (established).earliest, (established).latest, false, latitude, longitude, 'APPROXIMATE'
from planned_park order by nth;

insert into pg_temp.named (node_id, node_kind, language, kind, value)
select k.id, 'Park', n.language, n.kind, n.value
from planned_park p join park k using (id), lateral (values
    ('EN', 'OFFICIAL', k.name_en), ('VI', 'OFFICIAL', k.name_vi), ('ZH', 'OFFICIAL', k.name_zh),
    ('VI', 'FORMER', case when p.nth % 10 = 0 then 'Cụm công nghiệp ' || p.place end),
    ('EN', 'MISSPELLING', case when p.nth % 20 = 0 then replace(zg_fold(p.place), 'h', '') || ' IP' end)
) n (language, kind, value)
where n.value is not null order by k.id, n.kind desc, n.language;

insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind, code, quantity, unit, as_printed,
    amount, currency, rank, as_of_edtf, as_of_from, as_of_to, as_of_inferred)
select p.id, 'Park', v.*, '2024', date '2024-01-01', date '2024-12-31', false
from planned_park p, lateral (values
    ('CITY', p.city_id, 'City', null, null::numeric, null, null, null::numeric, null, 'NORMAL'),
    ('ZONE', p.zone_id, 'EconomicZone', null, null, null, null, null, null, 'NORMAL'),
    ('KIND', null, null, p.kind, null, null, null, null, null, 'NORMAL'),
    ('STATUS', null, null, p.status, null, null, null, null, null, 'NORMAL'),
    ('AREA', null, null, null, p.area, 'har', p.area || ' hectares', null, null, 'PREFERRED'),
    -- One park in ten has two areas that disagree.
    ('AREA', null, null, null, case when p.nth % 10 = 0 then p.area + 12 end, 'har', p.area + 12 || ' ha', null, null, 'NORMAL'),
    ('LEASABLE_AREA', null, null, null, round(p.area * 0.7, 1), 'har', null, null, null, 'NORMAL'),
    ('OCCUPANCY', null, null, null, p.occupancy, '%', p.occupancy || '%', null, null, 'NORMAL'),
    ('LAND_PRICE', null, null, null, null, null, null, p.price, 'USD', 'NORMAL')
) as v (property, object_id, object_kind, code, quantity, unit, as_printed, amount, currency, rank)
where num_nonnulls(v.object_id, v.code, v.quantity, v.amount) > 0
order by p.nth, v.property, v.rank desc;

insert into pg_temp.said (subject_id, subject_kind, property, on_edtf, on_from, on_to, on_inferred,
    latitude, longitude, location_accuracy)
select p.id, 'Park', v.*
from planned_park p, lateral (values
    ('ESTABLISHED_ON', (p.established).edtf, (p.established).earliest, (p.established).latest, false,
        null::float8, null::float8, null),
    ('LOCATION', null, null, null, null, p.latitude, p.longitude, 'APPROXIMATE')
) as v
order by p.nth, v.column1;

-- One to three developers, and up to five tenants; two roles of one organisation are two links.
insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind, role, ordinal)
select p.id, 'Park', 'DEVELOPER', base.organisation + 1 + pg_temp.below(size.developers, p.nth * 8 + k, 320, 2), 'Organisation',
    (array['DEVELOPER', 'OWNER', 'INVESTOR'])[k], k
from base, size, planned_park p, generate_series(1, 3) k
where k <= 1 + pg_temp.below(3, p.nth, 321) order by p.nth, k;
insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind)
select distinct p.id, 'Park', 'TENANT', base.organisation + 1 + pg_temp.below(size.organisations, p.nth * 8 + k, 322), 'Organisation'
from base, size, planned_park p, generate_series(1, 5) k
where k <= pg_temp.below(6, p.nth, 323) order by 1, 4;

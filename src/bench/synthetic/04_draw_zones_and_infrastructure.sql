create temp table planned_zone on commit drop as
select base.zone + i as id, i as nth, c.id as city_id,
    c.name_vi || ' ' || i % 9 as place,
    pg_temp.pick('{COASTAL,COASTAL,BORDER_GATE,SPECIALISED,FREE_TRADE,HIGH_TECH}', i, 101) as kind,
    pg_temp.pick('{APPROVED,ESTABLISHED,OPERATING,OPERATING,OPERATING}', i, 102) as status,
    500 + pg_temp.below(30000, i, 103, 2) as area
from base, size, generate_series(1, size.zones) i join planned_city c on c.nth = 1 + i % (select cities from size);

insert into economic_zone (id, slug, name_en, name_vi, kind, status, area_hectares)
select id, 'synthetic-zone-' || nth, initcap(zg_fold(place)) || ' Economic Zone', 'Khu kinh tế ' || place, kind, status, area
from planned_zone order by nth;

insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind, code, quantity, unit, as_printed)
select z.id, 'EconomicZone', v.*
from planned_zone z, lateral (values
    ('HOST_CITY', z.city_id, 'City', null, null::numeric, null, null),
    ('KIND', null, null, z.kind, null, null, null),
    ('STATUS', null, null, z.status, null, null, null),
    ('AREA', null, null, null, z.area, 'har', z.area || ' hectares')
) as v (property, object_id, object_kind, code, quantity, unit, as_printed)
order by z.nth, v.property;

create temp table planned_infrastructure on commit drop as
select base.infrastructure + i as id, i as nth, c.id as city_id, c.name_vi as place,
    pg_temp.pick('{SEA_PORT,SEA_PORT,AIRPORT,POWER_PLANT,BORDER_GATE,EXPRESSWAY}', i, 111) as kind,
    pg_temp.pick('{OPERATING,OPERATING,UNDER_CONSTRUCTION,PLANNED}', i, 112) as status,
    round((c.latitude + 0.4 * (pg_temp.dice(i, 113) - 0.5))::numeric, 4)::double precision as latitude,
    round((c.longitude + 0.4 * (pg_temp.dice(i, 114) - 0.5))::numeric, 4)::double precision as longitude
from base, size, generate_series(1, size.infrastructure) i
join planned_city c on c.nth = 1 + pg_temp.below((select cities from size), i, 115);

insert into infrastructure (id, slug, name_en, kind, status, city_id, latitude, longitude, location_accuracy)
select id, 'synthetic-infrastructure-' || nth,
    initcap(zg_fold(place)) || ' ' || lower(replace(kind, '_', ' ')), kind, status, city_id, latitude, longitude, 'APPROXIMATE'
from planned_infrastructure order by nth;

insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind, code,
    latitude, longitude, location_accuracy)
select p.id, 'Infrastructure', v.*
from planned_infrastructure p, lateral (values
    ('CITY', p.city_id, 'City', null, null::float8, null::float8, null),
    ('KIND', null, null, p.kind, null, null, null),
    ('STATUS', null, null, p.status, null, null, null),
    ('LOCATION', null, null, null, p.latitude, p.longitude, 'APPROXIMATE')
) as v (property, object_id, object_kind, code, latitude, longitude, location_accuracy)
order by p.nth, v.property;

insert into pg_temp.named (node_id, node_kind, language, kind, value)
select n.id, n.node_kind, n.language, 'OFFICIAL', n.value
from base, (
    select id, 'EconomicZone' as node_kind, 'EN' as language, name_en as value from economic_zone
    union all select id, 'EconomicZone', 'VI', name_vi from economic_zone
    union all select id, 'Infrastructure', 'EN', name_en from infrastructure
) n
where n.id > base.zone and n.value is not null order by n.id, n.language;

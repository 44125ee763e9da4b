-- Half of the cities lie in Viet Nam, a quarter in China. The first are the largest, and have most of the parks.
insert into source (id, slug, name_en, kind, publisher, reliability)
select base.source + i, 'synthetic-source-' || i, 'Synthetic report ' || i,
    pg_temp.pick('{NEWS_ARTICLE,NEWS_ARTICLE,PRESS_RELEASE,LEGAL_INSTRUMENT,WEBSITE}', i, 1),
    'Synthetic press ' || i % 20, pg_temp.pick('{OFFICIAL,HIGH,MEDIUM,LOW}', i, 2)
from base, size, generate_series(1, size.sources) i order by i;
insert into pg_temp.named (node_id, node_kind, language, kind, value)
select s.id, 'Source', 'EN', 'OFFICIAL', s.name_en from source s, base where s.id > base.source order by s.id;

insert into country (id, slug, name_en, name_vi, alpha2, alpha3)
select base.country + i, slug, en, vi, alpha2, alpha3
from base, (values (1, 'thailand', 'Thailand', 'Thái Lan', 'TH', 'THA'),
    (2, 'indonesia', 'Indonesia', 'Indonesia', 'ID', 'IDN')) as v (i, slug, en, vi, alpha2, alpha3)
where not exists (select from country c where c.slug = v.slug);
insert into pg_temp.named (node_id, node_kind, language, kind, value)
select c.id, 'Country', n.language, 'COMMON', n.value
from base, country c, lateral (values ('EN', c.name_en), ('VI', c.name_vi)) n (language, value)
where c.id > base.country order by c.id, n.language;

create temp table home on commit drop as
select c.id, v.*
from (values
    ('viet-nam', 'VND', 20.7, 106.2, 9.0, 3.0), ('china', 'CNY', 30.0, 112.0, 9.0, 9.0),
    ('thailand', 'THB', 13.5, 100.9, 4.0, 2.0), ('indonesia', 'IDR', -6.5, 107.3, 2.0, 5.0)
) as v (slug, currency, latitude, longitude, tall, wide) join country c using (slug);

create temp table syllable on commit drop as
select
    string_to_array('Bắc Nam Đông Tây Thăng Long Bình Dương Đồng Nai Hải Phòng Quế Võ Tiên Sơn Yên Phong Mỹ Phước Việt '
        'Hương Sóng Thần Vĩnh Phúc Quảng Ngãi Cần Thơ Hậu Giang Trà Bến Tre An Tân Tạo Hòa Khánh Điện Bàn Dung Quất '
        'Nghi Lộc Đình Vũ Cát Thủy Nguyên Kiến Thụy Đức Thịnh', ' ') as vi,
    string_to_array('海 防 东 西 南 北 安 阳 平 江 河 山 林 华 新 龙 凤 泰 兴 德 福 宁 州 城 港 湖 金 石 云 明', ' ') as zh;

create temp table planned_city on commit drop as
select base.city + i as id, i as nth, home.id as country_id, home.slug as country, home.currency,
    initcap(pg_temp.pick(vi, i, 4)) || ' ' || initcap(pg_temp.pick(vi, i, 5)) as name_vi,
    case when home.slug = 'china' then pg_temp.pick(zh, i, 6) || pg_temp.pick(zh, i, 7) || '市' end as name_zh,
    pg_temp.pick('{PROVINCE,PROVINCE,MUNICIPALITY,PREFECTURE_LEVEL_CITY}', i, 8) as kind,
    20000 + (9000000 / (1 + i * size.parks / 70000.0))::integer + pg_temp.below(5000, i, 9)::integer as population,
    case when pg_temp.dice(i, 10) < 0.6 then round(100 + pg_temp.below(90000, i, 11) / 10.0, 1) end as area,
    round((latitude + tall * (pg_temp.dice(i, 12) - 0.5))::numeric, 4)::double precision as latitude,
    round((longitude + wide * (pg_temp.dice(i, 13) - 0.5))::numeric, 4)::double precision as longitude
from base, size, syllable, generate_series(1, size.cities) i
join home on home.slug = (array['viet-nam', 'viet-nam', 'china', 'viet-nam', 'thailand', 'viet-nam', 'indonesia',
    'viet-nam', 'china', 'viet-nam', 'thailand', 'china'])[1 + i % 12];

insert into city (id, slug, name_en, name_vi, name_zh, country_id, kind, area_square_kilometres, population,
    latitude, longitude, location_accuracy)
select id, 'synthetic-city-' || nth, initcap(zg_fold(name_vi)), name_vi, name_zh, country_id, kind, area, population,
    latitude, longitude, 'LOCALITY'
from planned_city order by nth;

insert into pg_temp.named (node_id, node_kind, language, kind, value)
select c.id, 'City', n.language, 'OFFICIAL', n.value
from city c join planned_city p using (id),
    lateral (values ('EN', c.name_en), ('VI', c.name_vi), ('ZH', c.name_zh)) n (language, value)
where n.value is not null order by c.id, n.language;

insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind, code, quantity, unit, as_printed,
    latitude, longitude, location_accuracy)
select c.id, 'City', v.*
from planned_city c, lateral (values
    ('COUNTRY', c.country_id, 'Country', null, null::numeric, null, null, null::float8, null::float8, null),
    ('KIND', null, null, c.kind, null, null, null, null, null, null),
    ('POPULATION', null, null, null, c.population, '{person}', c.population::text, null, null, null),
    ('AREA', null, null, null, c.area, 'km2', c.area || ' km2', null, null, null),
    ('LOCATION', null, null, null, null, null, null, c.latitude, c.longitude, 'LOCALITY')
) as v (property, object_id, object_kind, code, quantity, unit, as_printed, latitude, longitude, location_accuracy)
where v.property <> 'AREA' or v.quantity is not null
order by c.nth, v.property;

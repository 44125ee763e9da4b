-- The first are developers, and party to the most deals.
create temp table planned_organisation on commit drop as
select base.organisation + i as id, i as nth,
    case when i <= size.developers then 'DEVELOPER'
        else pg_temp.pick('{COMPANY,COMPANY,COMPANY,COMPANY,COMPANY,GOVERNMENT_BODY,ASSOCIATION}', i, 201) end as kind,
    home.id as country_id, home.slug as country,
    pg_temp.pick(vi, i, 202) || ' ' || pg_temp.pick(vi, i, 203) || ' ' || pg_temp.pick(vi, i, 204) as place,
    pg_temp.pick('{Công ty Cổ phần,Tập đoàn,Công ty TNHH,Tổng công ty}', i, 205) as form_vi,
    pg_temp.pick('{JSC,Group,Co. Ltd.,Corporation,Holdings}', i, 206) as form_en,
    pg_temp.pick(zh, i, 207) || pg_temp.pick(zh, i, 208) || '投资有限公司' as name_zh,
    case when pg_temp.dice(i, 209) < 0.3 then 1 + pg_temp.below(size.organisations / 10 + 1, i, 210) end as parent,
    round((1 + 99 * pg_temp.dice(i, 211))::numeric) as share
from base, size, syllable, generate_series(1, size.organisations) i
join home on home.slug = (array['viet-nam', 'china', 'viet-nam', 'thailand', 'viet-nam', 'china', 'indonesia'])[
    1 + pg_temp.below(7, i, 212)];

insert into organisation (id, slug, name_en, name_vi, name_zh, kind, home_country_id)
select id, 'synthetic-organisation-' || nth, initcap(zg_fold(place)) || ' ' || form_en,
    case when country = 'viet-nam' then form_vi || ' ' || place end, case when country = 'china' then name_zh end,
    kind, country_id
from planned_organisation order by nth;

insert into pg_temp.named (node_id, node_kind, language, kind, value)
select o.id, 'Organisation', n.language, n.kind, n.value
from planned_organisation p join organisation o using (id), lateral (values
    ('EN', 'OFFICIAL', o.name_en), ('VI', 'OFFICIAL', o.name_vi), ('ZH', 'OFFICIAL', o.name_zh),
    ('EN', 'ABBREVIATION', case when p.nth % 10 < 3 then upper(zg_fold(regexp_replace(p.place, '(\S)\S*\s*', '\1', 'g'))) || p.nth end)
) n (language, kind, value)
where n.value is not null order by o.id, n.kind desc, n.language;

-- Owners come before what they own, so that nobody owns itself by a circle.
insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind, role, quantity, unit)
select o.id, 'Organisation', v.*
from base, planned_organisation o, lateral (values
    ('HOME_COUNTRY', o.country_id, 'Country', null, null::numeric, null),
    ('PARENT', base.organisation + o.parent, 'Organisation', 'SHAREHOLDER', o.share, '%')
) as v (property, object_id, object_kind, role, quantity, unit)
where v.property = 'HOME_COUNTRY' or o.parent < o.nth
order by o.nth, v.property;

-- Eight deals in ten take place in a park, and some parks have hundreds. Later years have more deals.
create temp table planned_deal on commit drop as
select base.deal + d.i as id, d.*, round(case d.currency when 'VND' then d.scale * 25000 when 'IDR' then d.scale * 16000
    when 'THB' then d.scale * 35 when 'CNY' then d.scale * 7 else d.scale end * 100000) as amount,
    d.stage not in ('RUMOURED', 'EXPRESSED', 'NEGOTIATING') as signed
from base, (
    select i, coalesce(p.id, z.id, c.id) as place_id,
        case when p.id is not null then 'Park' when z.id is not null then 'EconomicZone' else 'City' end as place_kind,
        case when pg_temp.dice(i, 402) < 0.5 then 'USD' else coalesce(p.currency, c.currency, 'VND') end as currency,
        power(10, 3.5 * pg_temp.dice(i, 403))::numeric as scale,
        pg_temp.pick('{LAND_LEASE,LAND_LEASE,LAND_LEASE,INVESTMENT_CERTIFICATE,INVESTMENT_CERTIFICATE,JOINT_VENTURE,'
            'COOPERATION_AGREEMENT,MEMORANDUM_OF_UNDERSTANDING,MEMORANDUM_OF_UNDERSTANDING,LETTER_OF_INTENT,LAND_PURCHASE,'
            'EPC_CONTRACT,LOAN,MERGER_OR_ACQUISITION,OFFTAKE}', i, 404) as kind,
        pg_temp.pick('{SIGNED,SIGNED,SIGNED,SIGNED,SIGNED,SIGNED,LICENSED,LICENSED,LICENSED,FINANCED,CONSTRUCTION,'
            'CONSTRUCTION,OPERATING,OPERATING,OPERATING,NEGOTIATING,EXPRESSED,RUMOURED,STALLED,CANCELLED}', i, 405) as stage,
        date '2025-10-31' - pg_temp.below(7300, i, 406, 1.7)::integer as day,
        pg_temp.pick('{day,day,day,day,day,day,day,month,month,year}', i, 407) as period,
        pg_temp.dice(i, 408) < 0.6 as disclosed,
        case when pg_temp.dice(i, 409) < 0.25 then round(1 + pg_temp.below(3000, i, 410, 2) / 10.0, 1) end as area,
        case when i > 1000 and pg_temp.dice(i, 411) < 0.03 then i - 1 - pg_temp.below(1000, i, 412) end as umbrella
    from size, generate_series(1, size.deals) i
    left join planned_park p
        on p.nth = case when i % 10 < 8 then 1 + pg_temp.below((select parks from size), i, 401, 1.5) end
    left join planned_zone z on z.nth = case when i % 10 = 8 then 1 + pg_temp.below((select zones from size), i, 401) end
    left join planned_city c on c.nth = case when i % 10 = 9 then 1 + pg_temp.below((select cities from size), i, 401, 2) end
) d;
create unique index on planned_deal (i);
analyze planned_deal;

create temp table dated_deal on commit drop as
select d.*, case when signed then pg_temp.partial(day, period) end as signed_on,
    -- What comes after the signing comes within two years, and not after the last day that anybody can know.
    pg_temp.partial(case when signed and stage <> 'SIGNED'
        then day + 1 + pg_temp.below(least(700, date '2025-11-30' - day - 1), i, 413)::integer else day end,
        case when stage = 'SIGNED' then period else 'day' end) as stage_on,
    case when kind in ('MEMORANDUM_OF_UNDERSTANDING', 'LETTER_OF_INTENT') then 'NO'
        when pg_temp.dice(i, 414) < 0.5 then 'YES' end as binding,
    case when umbrella is not null then false when pg_temp.dice(i, 415) < 0.9 then true end as countable
from planned_deal d;

insert into deal (id, slug, kind, binding, stage, stage_on_edtf, stage_on_from, stage_on_to, stage_on_inferred, countable,
    area_hectares, signed_on_edtf, signed_on_from, signed_on_to, signed_on_inferred, umbrella_id)
select d.id, 'synthetic-deal-' || d.i, kind, binding, stage, (stage_on).edtf, (stage_on).earliest, (stage_on).latest, false,
    countable, area, (signed_on).edtf, (signed_on).earliest, (signed_on).latest,
    case when signed then false end, base.deal + umbrella
from base, dated_deal d order by d.i;

insert into pg_temp.said (subject_id, subject_kind, property, object_id, object_kind, code, flag, quantity, unit, as_printed)
select d.id, 'Deal', v.*
from base, dated_deal d, lateral (values
    ('KIND', null::bigint, null, d.kind, null::boolean, null::numeric, null, null),
    ('BINDING', null, null, d.binding, null, null, null, null),
    ('PLACE', d.place_id, d.place_kind, null, null, null, null, null),
    ('COUNTABLE', null, null, null, d.countable, null, null, null),
    ('AREA', null, null, null, null, d.area, 'har', d.area || ' ha'),
    ('UMBRELLA', base.deal + d.umbrella, 'Deal', null, null, null, null, null)
) as v (property, object_id, object_kind, code, flag, quantity, unit, as_printed)
where num_nonnulls(v.object_id, v.code, v.flag, v.quantity) > 0
order by d.i, v.property;

-- A deal that went on after its signing was at the stage of a signed one before.
insert into pg_temp.said (subject_id, subject_kind, property, code, on_edtf, on_from, on_to, on_inferred)
select d.id, 'Deal', v.property, v.code, (v.day).edtf, (v.day).earliest, (v.day).latest, false
from dated_deal d, lateral (values
    ('SIGNED_ON', null, d.signed_on),
    ('STAGE', case when d.signed and d.stage <> 'SIGNED' then 'SIGNED' end, d.signed_on),
    ('STAGE', d.stage, d.stage_on)
) as v (property, code, day)
where v.day is not null and (v.property = 'SIGNED_ON' or v.code is not null)
order by d.i, v.property, (v.day).earliest;

insert into pg_temp.said (subject_id, subject_kind, property, role, amount, currency, as_printed)
select d.id, 'Deal', 'AMOUNT', v.role, v.amount, d.currency, v.amount || ' ' || d.currency
from dated_deal d, lateral (values
    (pg_temp.pick('{TOTAL,TOTAL,REGISTERED}', d.i, 416), d.amount), ('LOAN', case when d.i % 12 = 0 then round(d.amount / 2) end)
) as v (role, amount)
where d.disclosed and v.amount is not null order by d.i, v.role desc;

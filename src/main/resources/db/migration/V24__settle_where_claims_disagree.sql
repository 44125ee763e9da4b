-- What follows from claims beside the columns and links: where they disagree, whether officials stand behind them, and
-- when a deal was last confirmed. The projection settles it for the nodes it touches, in the same transaction.

-- What a figure as printed can mean. The last digit is rounded, and so are the noughts that a whole number ends in,
-- though by no more than a twentieth: 6,300 is anything from 6,250 to 6,350. About and nearly allow a twentieth more.
create function zg_reach(figure numeric, approximation text) returns numrange
    language sql immutable parallel safe
    return (
        select numrange(
            case
                when approximation = 'UP_TO' then null
                when approximation in ('ABOUT', 'NEARLY') then figure - abs(figure) / 20 - p.half
                else figure - p.half
            end,
            case
                when approximation in ('OVER', 'AT_LEAST') then null
                when approximation = 'ABOUT' then figure + abs(figure) / 20 + p.half
                else figure + p.half
            end, '()')
        from (select case
            when figure = 0 then 0.5
            when scale(figure) > 0 then least(0.5 * power(10::numeric, -scale(figure)), abs(figure) / 20)
            else least(
                0.5 * power(10::numeric, length(figure::text) - length(rtrim(figure::text, '0'))), abs(figure) / 20)
        end as half where figure is not null) p
    );

-- The same in the unit that others are sized by. Only multiplied, never divided, so that nothing is rounded away.
create function zg_reach(figure numeric, approximation text, unit_of_figure text) returns numrange
    language sql immutable parallel safe
    return (
        select numrange(lower(r.reach) * r.size, upper(r.reach) * r.size, '()')
        from (select zg_reach(figure, approximation) as reach,
            coalesce((select u.size from zg_unit u where u.unit = unit_of_figure), 1) as size) r
        where figure is not null
    );

-- How many metres a point may be off, by how well it is known.
create function zg_blur(accuracy text) returns integer
    language sql immutable parallel safe
    return case accuracy
        when 'EXACT' then 500 when 'APPROXIMATE' then 2000 when 'LOCALITY' then 5000 when 'REGION' then 100000
        else 2000000
    end;

-- Whether two claims about the same cannot both be true at one time. What is unknown contradicts nothing, amounts in two
-- currencies are not compared, and texts may say the same in other words.
create function zg_contradicts(a claim, b claim) returns boolean
    language sql immutable parallel safe
    return coalesce(not zg_reach(a.quantity, a.approximation, a.unit) && zg_reach(b.quantity, b.approximation, b.unit)
            and (a.unit = b.unit
                or (select measure from zg_unit where unit = a.unit) = (select measure from zg_unit where unit = b.unit)),
            false)
        or coalesce(a.currency = b.currency
            and not zg_reach(a.amount, a.approximation) && zg_reach(b.amount, b.approximation), false)
        or coalesce(a.code <> b.code and 'UNKNOWN' not in (a.code, b.code), false)
        or coalesce(a.flag <> b.flag, false)
        or coalesce(a.on_to < b.on_from or b.on_to < a.on_from, false)
        or coalesce(a.object_id <> b.object_id, false)
        or coalesce(zg_metres_between(zg_on_earth(a.latitude, a.longitude), zg_on_earth(b.latitude, b.longitude))
            > zg_blur(a.location_accuracy) + zg_blur(b.location_accuracy), false);

-- Whether a property keeps its value until something is decided or done anew, which a source then dates by a period. Two
-- such claims speak of one time although one is older; others only if their as-of dates meet.
create function zg_lasts(c claim) returns boolean
    language sql immutable parallel safe
    return c.property in (
        'AREA', 'LEASABLE_AREA', 'SITE', 'COUNTRY', 'CITY', 'PARK', 'PLACE', 'WITHIN', 'HOME_COUNTRY', 'LOCATION',
        'ORDINAL', 'ESTABLISHED_ON', 'DISSOLVED_ON', 'CONSTRUCTION_STARTED_ON', 'HAPPENED_ON', 'SIGNED_ON',
        'LEGAL_INSTRUMENT', 'AMOUNT', 'BINDING', 'COUNTABLE', 'UMBRELLA', 'MADE_AT'
    ) or c.property = 'KIND' and c.subject_kind <> 'City';

create function zg_at_one_time(a claim, b claim) returns boolean
    language sql immutable parallel safe
    return not coalesce(
            a.valid_to_to < b.valid_from_from or b.valid_to_to < a.valid_from_from
            or a.valid_to_to < b.as_of_from or b.valid_to_to < a.as_of_from
            or a.as_of_to < b.valid_from_from or b.as_of_to < a.valid_from_from, false)
        and (zg_lasts(a) or coalesce(a.as_of_from <= b.as_of_to and b.as_of_from <= a.as_of_to, false));

create table conflict (
    id           bigint generated always as identity,
    subject_id   bigint not null,
    subject_kind text not null,
    property     text not null,
    matter       text[] not null,
    decided      boolean not null,
    claim_ids    bigint[] not null,
    constraint pk_conflict primary key (id),
    constraint fk_conflict_subject foreign key (subject_id, subject_kind) references node (id, kind),
    constraint uq_conflict_subject_property_matter unique (subject_id, property, matter),
    constraint ck_conflict_claim_ids check (cardinality(claim_ids) > 1)
);

create index ix_conflict_property on conflict (property, id);
create index ix_conflict_kind on conflict (subject_kind, property, id);

create view conflicting_claim as
select c.id as conflict_id, k.claim_id, k.place::integer as place
from conflict c cross join unnest(c.claim_ids) with ordinality k (claim_id, place);

create function zg_settle_conflicts(nodes bigint[]) returns void language sql
begin atomic
    with candidate as (
        select c.id, c.subject_id, c.property, zg_matter(c, c.object_id) as matter
        from claim c
        where c.subject_id = any(nodes) and zg_is_held(c, null)
    ),
    competing as materialized (
        select r.* from (
            select k.*, count(*) over (partition by k.subject_id, k.property, k.matter) as rivals from candidate k
        ) r
        where r.rivals > 1
    ),
    disputed as (
        select a.subject_id, a.subject_kind, a.property, k.matter,
            bool_or(a.rank = 'PREFERRED') as decided, array_agg(a.id order by zg_standing(a)) as claim_ids
        from competing k join claim a on a.id = k.id
        where exists (
            select from competing o join claim b on b.id = o.id
            where o.subject_id = k.subject_id and o.property = k.property and o.matter = k.matter and o.id <> k.id
                and zg_at_one_time(a, b) and zg_contradicts(a, b)
        )
        group by a.subject_id, a.subject_kind, a.property, k.matter
    ),
    gone as (
        delete from conflict c
        where c.subject_id = any(nodes) and not exists (
            select from disputed d
            where d.subject_id = c.subject_id and d.property = c.property and d.matter = c.matter
        )
    )
    insert into conflict as c (subject_id, subject_kind, property, matter, decided, claim_ids)
    select d.subject_id, d.subject_kind, d.property, d.matter, d.decided, d.claim_ids
    from disputed d
    order by d.subject_id, d.property, d.matter
    on conflict (subject_id, property, matter) do update set decided = excluded.decided, claim_ids = excluded.claim_ids
    where (c.decided, c.claim_ids) is distinct from (excluded.decided, excluded.claim_ids);
end;

-- Whether the body that decides or measures says so itself, or a source is cited that is official.
alter table claim add column officially_sourced boolean default false;

create function zg_settle_support(nodes bigint[]) returns void language sql
begin atomic
    with weighed as materialized (
        select c.id, c.basis = 'OFFICIAL' or exists (
            select from citation t join source s on s.id = t.source_id
            where t.claim_id = c.id and (s.kind = 'LEGAL_INSTRUMENT' or s.reliability = 'OFFICIAL')
        ) as official
        from claim c
        where c.subject_id = any(nodes)
    )
    update claim c set officially_sourced = w.official
    from weighed w
    where w.id = c.id and c.officially_sourced <> w.official;
end;

-- The latest day that a claim about the deal speaks of, or that a source published which it cites. Of a month or a year
-- it is the first day, so that a deal is rather taken for stale than for confirmed.
alter table deal add column last_confirmed_on date;

create index ix_deal_last_confirmed_on on deal (last_confirmed_on desc nulls last, id desc);
create index ix_deal_last_confirmed_on_ascending on deal (last_confirmed_on, id);

create function zg_settle_confirmations(nodes bigint[]) returns void language sql
begin atomic
    update deal d set last_confirmed_on = s.confirmed_on, version = d.version + 1
    from (
        select k.id, (
            select greatest(max(c.as_of_from), max(s.published_on_from))
            from claim c left join citation t on t.claim_id = c.id left join source s on s.id = t.source_id
            where c.subject_id = k.id and zg_is_held(c, null)
        ) as confirmed_on
        from deal k
        where k.id = any(nodes)
    ) s
    where s.id = d.id and d.last_confirmed_on is distinct from s.confirmed_on;
end;

select zg_settle_conflicts(array(select id from node)), zg_settle_support(array(select id from node)),
    zg_settle_confirmations(array(select id from deal));

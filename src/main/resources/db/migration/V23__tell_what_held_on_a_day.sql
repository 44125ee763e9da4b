-- What the claims tell of a day in the world, as it was known on another. How claims compete stands here once: the
-- projection onto columns, the facts of a day and the conflicts all ask these functions.

-- The precedence of a claim among those it competes with; the first in order is the value. Rank, the latest as-of date,
-- the firmest basis, the latest recorded; the key only makes it the same every time.
create type zg_standing as (
    rank   integer,
    as_of  integer,
    basis  integer,
    age    interval,
    key    text collate "C"
);

create function zg_standing(c claim) returns zg_standing
    language sql immutable parallel safe
    return row(
        case c.rank when 'PREFERRED' then 0 else 1 end,
        coalesce(date '2100-01-01' - c.as_of_to, 2147483647),
        array_position(array['OFFICIAL', 'REPORTED', 'DERIVED', 'ESTIMATED', 'INFERRED'], c.basis),
        timestamptz '2100-01-01 00:00:00+00' - c.recorded_at,
        c.claim_key
    )::zg_standing;

-- Whether the graph held the claim for possible at that instant; null is now. What is deprecated it keeps and never holds.
create function zg_is_held(c claim, at_instant timestamptz) returns boolean
    language sql immutable parallel safe
    return c.rank <> 'DEPRECATED' and case
        when at_instant is null then c.superseded_at is null
        else c.recorded_at <= at_instant and (c.superseded_at is null or c.superseded_at > at_instant)
    end;

-- Whether the claim may hold in the world on that day; null is any day. It may unless its dates rule it out: it speaks of
-- a later day, its period begins later or is over, or what it tells of had not happened yet. A plan is no such thing.
create function zg_holds_on(c claim, day date) returns boolean
    language sql immutable parallel safe
    return day is null or (
        coalesce(c.as_of_from <= day, true)
        and coalesce(c.valid_from_from <= day, true)
        and coalesce(c.valid_to_to >= day, true)
        and (coalesce(c.on_from <= day, true) or c.property = 'MILESTONE' and c.code = 'PLANNED')
    );

-- What makes values of one property stand side by side: claims compete only if they agree in it. `other` is the node at
-- the other end of the claim. Empty for a property that has one value.
create function zg_matter(c claim, other bigint) returns text[]
    language sql immutable parallel safe
    return case
        when c.property in ('INDEX_RANK', 'INDEX_SCORE') then array[c.code, c.as_of_edtf]
        when c.property = 'STAGE' then array[c.code, c.ordinal::text, c.on_edtf]
        when c.property = 'AMOUNT' then array[c.role, c.ordinal::text, c.currency::text]
        when c.property = 'MILESTONE' then array[c.label, c.code, c.ordinal::text]
        when c.property = 'SITE' then array[c.ordinal::text, c.label]
        when c.property = 'LEGAL_INSTRUMENT' then array[c.text]
        when c.property = 'UTILITY' then array[c.code, c.label]
        when c.property in ('INVESTMENT_PROJECTS', 'INVESTED_CAPITAL', 'POSSIBLY_SAME_AS') then array[other::text]
        when (c.property, c.subject_kind) in (('PLACE', 'Event'), ('TOPIC', 'Commitment')) then array[]::text[]
        when c.property in (
            'SUCCESSOR', 'SISTER_CITY', 'HOST_CITY', 'OVERLAPS', 'ZONE', 'DEVELOPER', 'TENANT', 'SECTOR', 'PARENT',
            'POSITION', 'PARTY', 'PLACE', 'PARTICIPANT', 'ABOUT', 'RESULT', 'TOPIC', 'BY', 'TO', 'ANSWERS'
        ) then array[other::text, c.role]
        else array[]::text[]
    end;

-- Whether what is claimed of one node is true of the other as well.
create function zg_is_mutual(property text) returns boolean
    language sql immutable parallel safe
    return property in ('SISTER_CITY', 'OVERLAPS');

-- Rows of functions have the type of a view of the same name, which has no rows of its own.
create view zg_fact as
select null::bigint as id, null::text as property, null::bigint as claim_id, null::integer as others,
    null::bigint as predates_id
where false;

-- One row for each value that a property had on that day as known at that instant, and one without a claim for each
-- property that was asked for and is not known. In the order asked for, else by property.
create function zg_fact(subject bigint, properties text[], day date, at_instant timestamptz) returns setof zg_fact
    language sql stable parallel safe
begin atomic
    with said as (
        select c.id, c.property, zg_matter(c, c.object_id) as matter, zg_standing(c) as standing, c.ordinal, c.code,
            c.on_to, c.as_of_to, c.valid_to_to
        from claim c
        where c.subject_id = subject and (properties is null or c.property = any(properties))
            and zg_is_held(c, at_instant) and zg_holds_on(c, day)
        union all
        select c.id, c.property, zg_matter(c, c.subject_id), zg_standing(c), c.ordinal, c.code,
            c.on_to, c.as_of_to, c.valid_to_to
        from claim c
        where c.object_id = subject and zg_is_mutual(c.property)
            and (properties is null or c.property = any(properties))
            and zg_is_held(c, at_instant) and zg_holds_on(c, day)
    ),
    ranked as (
        select s.*, row_number() over (competing order by s.standing) as place, count(*) over competing - 1 as others
        from said s
        window competing as (partition by s.property, s.matter)
    ),
    -- Mergers and the like since which the node is not what it was, or is no more.
    change as (
        select c.id, c.valid_from_from as since, c.subject_id = subject as is_end
        from claim c
        where c.property = 'SUCCESSOR' and (c.subject_id = subject or c.object_id = subject)
            and c.valid_from_from is not null and zg_is_held(c, at_instant) and zg_holds_on(c, day)
    )
    select
        row_number() over (
            order by array_position(properties, coalesce(w.property, a.property)), coalesce(w.property, a.property),
                -- A history ends in its last entry, which is shown first; other values stand as they were counted.
                case when w.property = 'STAGE' then w.on_to end desc nulls last,
                case when w.property = 'STAGE' then w.ordinal end desc nulls last,
                w.ordinal, w.code, w.standing
        ),
        coalesce(w.property, a.property),
        w.id,
        coalesce(w.others, 0)::integer,
        (select x.id from change x
         where w.property not in ('SUCCESSOR', 'DISSOLVED_ON')
             and case
                 when w.as_of_to is not null then w.as_of_to < x.since
                 when w.valid_to_to is not null then w.valid_to_to < x.since
                 else x.is_end
             end
         order by x.since desc, x.id limit 1)
    from (select * from ranked where place = 1) w
        full join (select distinct u.property from unnest(properties) u (property)) a on a.property = w.property;
end;

-- Units by UCUM that measure the same thing, and how large they are beside each other.
create view zg_unit as
select u.unit, u.measure, u.size
from (values
    ('m2', 'area', 1), ('har', 'area', 10000), ('ha', 'area', 10000), ('km2', 'area', 1000000),
    ('m', 'length', 1), ('km', 'length', 1000),
    ('kW', 'power', 1), ('MW', 'power', 1000), ('GW', 'power', 1000000),
    ('kV.A', 'apparent power', 1), ('MV.A', 'apparent power', 1000),
    ('m3/d', 'flow', 1), ('m3/h', 'flow', 24), ('L/s', 'flow', 86.4)
) u (unit, measure, size);

-- A figure in another unit; null if the two measure different things.
create function zg_in_unit(figure numeric, unit text, wanted text) returns numeric
    language sql immutable parallel safe
    return case when unit = wanted then figure else (
        select trim_scale(round(figure * f.size / t.size, 12))
        from zg_unit f join zg_unit t using (measure)
        where f.unit = $2 and t.unit = $3
    ) end;

-- All nodes with what they are called and when the graph first knew of them.
create view known_node as
select id, 'Country' as kind, name, recorded_at from country
union all select id, 'City', name, recorded_at from city
union all select id, 'EconomicZone', name, recorded_at from economic_zone
union all select id, 'Park', name, recorded_at from park
union all select id, 'Subdivision', name, recorded_at from subdivision
union all select id, 'Organisation', name, recorded_at from organisation
union all select id, 'Person', name, recorded_at from person
union all select id, 'Deal', name, recorded_at from deal
union all select id, 'Event', name, recorded_at from event
union all select id, 'Commitment', name, recorded_at from commitment
union all select id, 'Infrastructure', name, recorded_at from infrastructure
union all select id, 'Sector', name, recorded_at from sector
union all select id, 'Source', name, recorded_at from source;

create view zg_comparison as
select null::bigint as id, null::integer as line, null::text as property, null::text as label, null::text as unit,
    null::bigint as node_id, null::text as node_kind, null::boolean as known, null::bigint as claim_id,
    null::numeric as quantity
where false;

-- The nodes that a request compares, by their ids or by their slugs.
create function zg_compared(ids bigint[], kind text, slugs text[]) returns bigint[]
    language plpgsql stable parallel safe as $$
declare
    wanted bigint[] := ids;
    unknown text;
begin
    if num_nonnulls(ids, slugs) <> 1 or (slugs is null) <> (kind is null) then
        perform zg_refuse('Name what to compare either by `ids`, or by `kind` and `slugs`.');
    end if;
    if coalesce(cardinality(ids), cardinality(slugs)) not between 1 and 10 then
        perform zg_refuse('Compare 1 to 10 nodes; there are ' || coalesce(cardinality(ids), cardinality(slugs)) || '.');
    end if;
    if slugs is not null then
        execute format('select array_agg(n.id order by s.place) '
            'from unnest($1) with ordinality s (slug, place) left join %I n on n.slug = s.slug', lower(kind))
            into wanted using slugs;
    end if;
    select coalesce('the slug "' || slugs[w.place::integer] || '"', 'id number ' || w.place) into unknown
    from unnest(wanted) with ordinality w (id, place) left join node n on n.id = w.id
    where n.id is null order by w.place limit 1;
    if unknown is not null then
        perform zg_refuse('There is no node with ' || unknown || '. Take ids or slugs from the fields of nodes.');
    end if;
    if (select count(distinct w.id) < count(*) from unnest(wanted) w (id)) then
        perform zg_refuse('One node is named twice. Name each once.');
    end if;
    return wanted;
end $$;

-- The facts of several nodes beside each other: a line for each property, or for each of its values where there are many,
-- and in it a cell for each node, with or without a claim.
create function zg_comparison(
    ids bigint[], kind text, slugs text[], properties text[], day date, at_instant timestamptz
) returns setof zg_comparison language plpgsql stable parallel safe as $$
declare
    wanted bigint[] := zg_compared(ids, kind, slugs);
    cells bigint;
begin
    if cardinality(properties) not between 1 and 30 then
        perform zg_refuse('Compare 1 to 30 properties; there are ' || cardinality(properties) || '.');
    end if;
    return query
    with asked as (
        select w.place, n.id as node_id, n.kind as node_kind
        from unnest(wanted) with ordinality w (id, place) join node n on n.id = w.id
    ),
    fact as (
        select a.place, f.id as nth, f.property, f.claim_id, c.quantity, c.unit,
            zg_matter(c, case when c.subject_id = a.node_id then c.object_id else c.subject_id end) as matter,
            -- What tells this value from others of the property. An id among it gives way to the name.
            case when zg_matter(c, null) = zg_matter(c, 0) then array_to_string(zg_matter(c, null), ', ')
                else concat_ws(', ', c.role, (
                    select k.name from known_node k
                    where k.id = case when c.subject_id = a.node_id then c.object_id else c.subject_id end)) end as label
        from asked a cross join lateral zg_fact(a.node_id, properties, day, at_instant) f
            left join claim c on c.id = f.claim_id
    ),
    shown as (
        select f.property, f.matter, nullif(min(f.label), '') as label,
            (array_agg(f.unit order by f.place) filter (where f.unit is not null))[1] as unit,
            row_number() over (
                order by array_position(properties, f.property), min(array[f.place, f.nth])
            )::integer as line
        from fact f
        where f.claim_id is not null
            or not exists (select from fact known where known.property = f.property and known.claim_id is not null)
        group by f.property, f.matter
    )
    select row_number() over (order by s.line, a.place), s.line, s.property, s.label, s.unit, a.node_id, a.node_kind,
        f.claim_id is not null, f.claim_id, zg_in_unit(f.quantity, f.unit, s.unit)
    from shown s cross join asked a
        left join fact f on f.place = a.place and f.property = s.property and f.matter = s.matter
            and f.claim_id is not null;
    get diagnostics cells = row_count;
    if cells > 1000 then
        perform zg_refuse('That makes ' || cells || ' cells; at most 1,000 are shown. Compare fewer nodes or properties.');
    end if;
end $$;

-- A claim that is dated to a year may hold on a day in it, and may not. So each fact of a day says which, a claim that is
-- believed less never stands in for one that speaks of a later day, and what was not founded yet is told apart.

-- The first and the last day since which the claim may hold. Of what happened its own date counts, whenever it was told;
-- of all else when it was so. A plan is of the day that it was made on. Null if no date tells.
create function zg_holds_from(c claim) returns date
    language sql immutable parallel safe
    return greatest(c.valid_from_from, case
        when c.property = 'MILESTONE' and c.code = 'PLANNED' then c.as_of_from else coalesce(c.on_from, c.as_of_from) end);

create function zg_certainly_holds_from(c claim) returns date
    language sql immutable parallel safe
    return greatest(c.valid_from_to, case
        when c.property = 'MILESTONE' and c.code = 'PLANNED' then c.as_of_to else coalesce(c.on_to, c.as_of_to) end);

-- Whether the claim may hold in the world on that day; null is any day. It may unless its dates rule it out.
create or replace function zg_holds_on(c claim, day date) returns boolean
    language sql immutable parallel safe
    return day is null or (coalesce(zg_holds_from(c) <= day, true) and coalesce(c.valid_to_to >= day, true));

-- Whether each day that its dates may mean lets it hold. What no date places may hold on any day, and on none for certain.
create function zg_certainty_on(c claim, day date) returns text
    language sql immutable parallel safe
    return case
        when day is null then null
        when zg_certainly_holds_from(c) <= day and coalesce(c.valid_to_from >= day, true) then 'CERTAINLY'
        else 'POSSIBLY'
    end;

-- Whether what the claim tells of happened after that day.
create function zg_happened_after(c claim, day date) returns boolean
    language sql immutable parallel safe
    return coalesce(c.on_from > day and not (c.property = 'MILESTONE' and c.code = 'PLANNED'), false);

create view zg_establishment as select null::bigint as claim_id, null::text as not_yet where false;

-- The claim that dates the beginning of a node, if that was after the day or may have been. Of all that have one.
create function zg_establishment(subject bigint, day date, at_instant timestamptz) returns setof zg_establishment
    language sql stable parallel safe
begin atomic
    select b.id, case when b.on_from > day then 'CERTAINLY' else 'POSSIBLY' end
    from (
        select c.id, c.on_from, c.on_to
        from claim c
        where day is not null and c.subject_id = subject and c.property in ('ESTABLISHED_ON', 'HAPPENED_ON')
            and zg_is_held(c, at_instant)
        order by zg_standing(c) limit 1
    ) b
    where b.on_to > day;
end;

create or replace view zg_fact as
select null::bigint as id, null::text as property, null::bigint as claim_id, null::integer as others,
    null::bigint as predates_id, null::text as holds, null::text as not_yet_established, null::bigint as establishment_id
where false;

-- One row for each value that a property had on that day as known at that instant, and one without a claim for each
-- property that was asked for and is not known. In the order asked for, else by property.
create or replace function zg_fact(subject bigint, properties text[], day date, at_instant timestamptz)
    returns setof zg_fact language sql stable parallel safe
begin atomic
    with said as (
        select c.id, c.property, zg_matter(c, c.object_id) as matter, zg_standing(c) as standing, c.ordinal, c.code,
            c.on_to, c.as_of_to, c.valid_to_to, c.rank, zg_holds_on(c, day) as may_hold, zg_certainty_on(c, day) as holds,
            zg_holds_from(c) as earliest, least(zg_certainly_holds_from(c), c.valid_to_to) as latest,
            zg_happened_after(c, day) as happened_after
        from claim c
        where c.subject_id = subject and (properties is null or c.property = any(properties))
            and zg_is_held(c, at_instant)
        union all
        select c.id, c.property, zg_matter(c, c.subject_id), zg_standing(c), c.ordinal, c.code,
            c.on_to, c.as_of_to, c.valid_to_to, c.rank, zg_holds_on(c, day), zg_certainty_on(c, day),
            zg_holds_from(c), least(zg_certainly_holds_from(c), c.valid_to_to), zg_happened_after(c, day)
        from claim c
        where c.object_id = subject and zg_is_mutual(c.property)
            and (properties is null or c.property = any(properties))
            and zg_is_held(c, at_instant)
    ),
    -- What happened once is believed to have happened when the best claim says, on all days. What was so at one time, the
    -- preferred claim decides for its own time: another that may be of that time does not stand in for it before.
    judged as (
        select s.*, coalesce(bool_or(s.happened_after) over better, false)
            or s.rank <> 'PREFERRED' and coalesce(s.latest >= min(s.earliest) filter (
                where s.rank = 'PREFERRED' and s.earliest > day) over competing,
                bool_or(s.rank = 'PREFERRED' and s.earliest > day) over competing, false) as is_beaten
        from said s
        window competing as (partition by s.property, s.matter),
            better as (partition by s.property, s.matter order by s.standing
                rows between unbounded preceding and 1 preceding)
    ),
    ranked as (
        select j.*, row_number() over (competing order by j.is_beaten, j.standing) as place,
            count(*) over competing - 1 as others
        from judged j
        where j.may_hold
        window competing as (partition by j.property, j.matter)
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
        coalesce(w.others, (select count(*) from ranked r where r.property = a.property))::integer,
        (select x.id from change x
         where w.property not in ('SUCCESSOR', 'DISSOLVED_ON')
             and case
                 when w.as_of_to is not null then w.as_of_to < x.since
                 when w.valid_to_to is not null then w.valid_to_to < x.since
                 else x.is_end
             end
         order by x.since desc, x.id limit 1),
        w.holds, b.not_yet, b.claim_id
    from (select * from ranked where place = 1 and not is_beaten) w
        full join (select distinct u.property from unnest(properties) u (property)) a on a.property = w.property
        left join zg_establishment(subject, day, at_instant) b on true;
end;

create or replace view zg_comparison as
select null::bigint as id, null::integer as line, null::text as property, null::text as label, null::text as unit,
    null::bigint as node_id, null::text as node_kind, null::boolean as known, null::bigint as claim_id,
    null::numeric as quantity, null::text as holds, null::text as not_yet_established, null::bigint as establishment_id
where false;

-- The facts of several nodes beside each other: a line for each property, or for each of its values where there are many,
-- and in it a cell for each node, with or without a claim.
create or replace function zg_comparison(
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
        select w.place, n.id as node_id, n.kind as node_kind, b.not_yet, b.claim_id as establishment_id
        from unnest(wanted) with ordinality w (id, place) join node n on n.id = w.id
            left join lateral zg_establishment(n.id, day, at_instant) b on true
    ),
    fact as (
        select a.place, f.id as nth, f.property, f.claim_id, f.holds, c.quantity, c.unit,
            zg_matter(c, case when c.subject_id = a.node_id then c.object_id else c.subject_id end) as matter,
            -- What tells this value from others of the property. An id among it gives way to the name.
            case when zg_matter(c, null) = zg_matter(c, 0) then array_to_string(zg_matter(c, null), ', ')
                else concat_ws(', ', c.role, zg_office(c), (
                    select k.name from node k
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
        f.claim_id is not null, f.claim_id, zg_in_unit(f.quantity, f.unit, s.unit), f.holds, a.not_yet,
        a.establishment_id
    from shown s cross join asked a
        left join fact f on f.place = a.place and f.property = s.property and f.matter = s.matter
            and f.claim_id is not null;
    get diagnostics cells = row_count;
    if cells > 1000 then
        perform zg_refuse('That makes ' || cells || ' cells; at most 1,000 are shown. Compare fewer nodes or properties.');
    end if;
end $$;

-- A person holds several offices at one organisation, and one of them again later: each is a position of its own, and no
-- other's rival. What claims of one office since one day differ in, they still compete in. Of all other links there is one
-- between two nodes in each role: a share that changed, or a beginning that sources date otherwise, makes no second link.
create function zg_office(c claim) returns text
    language sql immutable parallel safe
    return case when c.property = 'POSITION' then lower(c.label) end;

-- What makes values of one property stand side by side: claims compete only if they agree in it. `other` is the node at
-- the other end of the claim. Empty for a property that has one value.
create or replace function zg_matter(c claim, other bigint) returns text[]
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
        when c.property = 'POSITION' then array[other::text, zg_office(c), c.valid_from_edtf]
        when c.property in (
            'SUCCESSOR', 'SISTER_CITY', 'HOST_CITY', 'OVERLAPS', 'ZONE', 'DEVELOPER', 'TENANT', 'SECTOR', 'PARENT',
            'PARTY', 'PLACE', 'PARTICIPANT', 'ABOUT', 'RESULT', 'TOPIC', 'BY', 'TO', 'ANSWERS'
        ) then array[other::text, c.role]
        else array[]::text[]
    end;

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
        select w.place, n.id as node_id, n.kind as node_kind
        from unnest(wanted) with ordinality w (id, place) join node n on n.id = w.id
    ),
    fact as (
        select a.place, f.id as nth, f.property, f.claim_id, c.quantity, c.unit,
            zg_matter(c, case when c.subject_id = a.node_id then c.object_id else c.subject_id end) as matter,
            -- What tells this value from others of the property. An id among it gives way to the name.
            case when zg_matter(c, null) = zg_matter(c, 0) then array_to_string(zg_matter(c, null), ', ')
                else concat_ws(', ', c.role, zg_office(c), (
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

alter table link add column office text,
    add column since text;

update link set office = lower(label), since = valid_from_edtf where property = 'POSITION';

alter table link drop constraint uq_link_property_subject_object_role;

alter table link add constraint uq_link_property_subject_object_role_office_since
    unique nulls not distinct (property, subject_id, object_id, role, office, since);

select zg_settle_conflicts(array(select distinct subject_id from claim where property = 'POSITION'));

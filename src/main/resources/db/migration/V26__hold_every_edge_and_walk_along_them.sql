-- An edge joins two nodes because a claim says so. Where a subject has many, the edges are rows of `link`. Where it has
-- one, a column holds it: good for filters, but no two such columns are found alike, and none knows its claim. So these
-- rows repeat the columns. Only the projection writes them.
create table reference (
    id           bigint generated always as identity,
    property     text not null,
    subject_id   bigint not null,
    subject_kind text not null,
    object_id    bigint not null,
    object_kind  text not null,
    claim_id     bigint not null,
    constraint pk_reference primary key (id),
    constraint fk_reference_subject foreign key (subject_id, subject_kind) references node (id, kind),
    constraint fk_reference_object foreign key (object_id, object_kind) references node (id, kind),
    constraint fk_reference_claim foreign key (claim_id) references claim (id),
    constraint uq_reference_subject_property unique (subject_id, property),
    constraint ck_reference_property check (property in (
        'AUTHORITY', 'CITY', 'COUNTRY', 'HOME_COUNTRY', 'MADE_AT', 'PARK', 'PLACE', 'SEAT', 'UMBRELLA', 'WITHIN'
    ))
);

-- What the ledger has recorded before this table was there.
insert into reference (property, subject_id, subject_kind, object_id, object_kind, claim_id)
select distinct on (subject_id, property) property, subject_id, subject_kind, object_id, object_kind, id
from claim
where superseded_at is null and rank <> 'DEPRECATED' and (property, subject_kind) in (
    ('AUTHORITY', 'EconomicZone'), ('CITY', 'Infrastructure'), ('CITY', 'Park'), ('COUNTRY', 'City'),
    ('HOME_COUNTRY', 'Organisation'), ('MADE_AT', 'Commitment'), ('PARK', 'Subdivision'), ('PLACE', 'Event'),
    ('SEAT', 'Organisation'), ('UMBRELLA', 'Deal'), ('WITHIN', 'Subdivision')
)
order by subject_id, property, case rank when 'PREFERRED' then 0 else 1 end, as_of_to desc nulls last,
    array_position(array['OFFICIAL', 'REPORTED', 'DERIVED', 'ESTIMATED', 'INFERRED'], basis), recorded_at desc, claim_key;

-- From either end, with what a walk needs, so that it need not visit the table; and by both ends at once.
create index ix_reference_object on reference (object_id, subject_id) include (property, subject_kind);
create index ix_reference_claim on reference (claim_id);
drop index ix_link_subject, ix_link_object;
create index ix_link_subject on link (subject_id, object_id) include (property, object_kind);
create index ix_link_object on link (object_id, subject_id) include (property, subject_kind);

-- Every edge from either of its ends. What holds both ways has a row each way in `link` already.
create view edge as
select subject_id as from_id, object_id as to_id, object_kind as to_kind, property, claim_id from link
union all
select object_id, subject_id, subject_kind, property, claim_id from link
where property not in ('OVERLAPS', 'SISTER_CITY')
union all
select subject_id, object_id, object_kind, property, claim_id from reference
union all
select object_id, subject_id, subject_kind, property, claim_id from reference;

create view node_slug as
select id, 'Country' as kind, slug from country
union all select id, 'City', slug from city
union all select id, 'EconomicZone', slug from economic_zone
union all select id, 'Park', slug from park
union all select id, 'Subdivision', slug from subdivision
union all select id, 'Organisation', slug from organisation
union all select id, 'Person', slug from person
union all select id, 'Deal', slug from deal
union all select id, 'Event', slug from event
union all select id, 'Commitment', slug from commitment
union all select id, 'Infrastructure', slug from infrastructure
union all select id, 'Sector', slug from sector
union all select id, 'Source', slug from source;

-- The node that one of two arguments names; null if there is none. `takes` says which arguments these are.
create function zg_named_node(asked_id bigint, asked_slug text, takes text) returns bigint
    language plpgsql stable as $$
declare
    named bigint[];
    kinds text;
begin
    if num_nonnulls(asked_id, asked_slug) <> 1 then
        perform zg_refuse(takes);
    end if;
    if asked_id is not null then
        return (select id from node where id = asked_id);
    end if;
    select array_agg(id), string_agg(kind, ', ' order by kind) into named, kinds from node_slug where slug = asked_slug;
    if cardinality(named) > 1 then
        perform zg_refuse(format('Nodes of several kinds have this slug (%s). Name the one you mean by its id.', kinds));
    end if;
    return named[1];
end $$;

-- One step of a walk: the nodes that are new, and how many edges it took to find them, at most one more than `most`.
-- Each node looks up its own edges: `offset 0` keeps the planner, which knows nothing of arrays, from reading them all.
create function zg_step(ring bigint[], met bigint[], properties text[], most integer, out edges integer, out found bigint[])
    language sql stable
    begin atomic
        with followed as materialized (
            select e.to_id from unnest(ring) r(id) cross join lateral (
                select e.to_id from edge e
                where e.from_id = r.id and (properties is null or e.property = any(properties))
                offset 0
            ) e
            limit most + 1
        )
        select
            (select count(*)::integer from followed),
            array(select to_id from followed except select m.id from unnest(met) m(id) order by 1);
    end;

-- The rows of the function of the same name: hops of paths.
create view zg_path_hop as
select
    null::bigint as id, null::integer as path, null::integer as length, null::bigint as from_id, null::text as from_kind,
    null::bigint as to_id, null::text as to_kind, null::text as property, null::text as role, null::boolean as forward,
    null::bigint as claim_id
where false;

create type zg_ring as (nodes bigint[]);
create type zg_trail as (detours integer, nodes bigint[], choices integer[], claims bigint[]);

-- The shortest paths, at most ten. Rings of nodes grow around both ends, always around the one with the smaller ring,
-- until two rings meet. From there trails lead back, ring by ring, to one end and then to the other. Since every trail
-- can be finished, it is enough to keep the ten first at each step: those that take the first of the edges between any
-- two nodes come before those that take others, and then nodes that were known earlier come first. The search begins at
-- the older node whichever way it is asked, so that both ways are answered alike.
create function zg_path_hop(
    asked_from bigint, from_slug text, asked_to bigint, to_slug text, most_hops integer, properties text[]
) returns setof zg_path_hop language plpgsql stable as $$
declare
    most_edges constant integer := 250000;
    one constant bigint := zg_named_node(asked_from, from_slug, '`paths` takes either `from` or `fromSlug`.');
    other constant bigint := zg_named_node(asked_to, to_slug, '`paths` takes either `to` or `toSlug`.');
    old_ring bigint[] := array[least(one, other)];
    new_ring bigint[] := array[greatest(one, other)];
    old_met bigint[] := old_ring;
    new_met bigint[] := new_ring;
    old_rings zg_ring[] := array[row(old_ring)::zg_ring];
    new_rings zg_ring[] := array[row(new_ring)::zg_ring];
    meeting bigint[];
    step record;
    left_to_follow integer := most_edges;
    turn integer;
    hops integer;
    trails zg_trail[];
begin
    most_hops := coalesce(most_hops, 4);
    if most_hops not between 1 and 6 then
        perform zg_refuse(format('`maxHops` is %s; it must be from 1 to 6.', most_hops));
    end if;
    if one is null or other is null or one = other then
        return;
    end if;

    for hop in 1 .. most_hops loop
        if cardinality(old_ring) <= cardinality(new_ring) then
            step := zg_step(old_ring, old_met, properties, left_to_follow);
            old_ring := step.found;
            old_met := old_met || old_ring;
            old_rings := old_rings || row(old_ring)::zg_ring;
        else
            step := zg_step(new_ring, new_met, properties, left_to_follow);
            new_ring := step.found;
            new_met := new_met || new_ring;
            new_rings := new_rings || row(new_ring)::zg_ring;
        end if;
        left_to_follow := left_to_follow - step.edges;
        if left_to_follow < 0 then
            perform zg_refuse(format('More than %s links lie around these two nodes. Allow fewer hops by `maxHops`, or '
                'name the properties to follow in `through`.', most_edges));
        end if;
        meeting := array(select unnest(old_ring) intersect select unnest(new_ring) order by 1 limit 10);
        exit when meeting <> '{}' or step.found = '{}';
    end loop;
    if meeting = '{}' then
        return;
    end if;

    turn := cardinality(old_rings);
    hops := turn + cardinality(new_rings) - 2;
    trails := array(select row(0, array[id], '{}'::integer[], '{}'::bigint[])::zg_trail from unnest(meeting) m(id));
    for hop in 1 .. hops loop
        trails := array(
            select row(t.detours + e.choice, t.nodes || e.to_id, t.choices || e.choice, t.claims || e.claim_id)::zg_trail
            from unnest(trails) t cross join lateral (
                select
                    to_id, claim_id,
                    row_number() over (partition by to_id order by property, claim_id)::integer - 1 as choice
                from edge
                where from_id = t.nodes[case when hop = turn then 1 else hop end]
                    and to_id = any((
                        case when hop < turn then old_rings[turn - hop] else new_rings[hops + 1 - hop] end).nodes)
                    and (properties is null or property = any(properties))
            ) e
            order by 1 limit 10
        );
    end loop;

    -- A trail holds the nodes from the meeting to the older end, and then those after the meeting to the other.
    return query
    select
        row_number() over (order by t.nth, p.hop), t.nth::integer, hops,
        w.from_id, case when w.from_id = c.subject_id then c.subject_kind else c.object_kind end,
        w.to_id, case when w.to_id = c.subject_id then c.subject_kind else c.object_kind end,
        c.property, c.role, w.from_id = c.subject_id, c.id
    from unnest(trails) with ordinality t(detours, nodes, choices, claims, nth)
        cross join generate_series(1, hops) p(hop)
        cross join lateral (select case when one < other then p.hop else hops + 1 - p.hop end) o(hop)
        cross join lateral (select
            t.nodes[case when o.hop <= turn then turn + 1 - o.hop else o.hop end],
            t.nodes[case when o.hop < turn then turn - o.hop else o.hop + 1 end],
            t.claims[case when o.hop < turn then turn - o.hop else o.hop end]
        ) a(older_id, newer_id, claim_id)
        cross join lateral (select
            case when one < other then a.older_id else a.newer_id end,
            case when one < other then a.newer_id else a.older_id end
        ) w(from_id, to_id)
        cross join lateral (select * from claim where id = a.claim_id offset 0) c;
end $$;

-- What a neighbourhood was asked by, as one number: the lists below it know no more than their parent's id. From the
-- right: a bit for each kind, eight bits for how many, two for how deep; the rest is the node.
create function zg_kinds() returns text[] language sql immutable return array[
    'Country', 'City', 'EconomicZone', 'Park', 'Subdivision', 'Organisation', 'Person', 'Deal', 'Event', 'Commitment',
    'Infrastructure', 'Sector', 'Source'];

create function zg_question(node bigint, depth integer, kinds text[], most integer) returns bigint
    language sql immutable
    return (node << 23) | ((depth << 21) | (most << 13) | coalesce((
        select bit_or(1 << array_position(zg_kinds(), zg_kind(k.constant)) - 1) from unnest(kinds) k(constant)
    ), case when kinds is null then 8191 else 0 end))::bigint;

-- The nodes around one, nearest first, then in the order in which they became known; one more than wanted, if there is.
create function zg_around(question bigint, out nodes bigint[], out distances integer[], out most integer)
    language plpgsql stable as $$
declare
    kinds constant text[] := array(
        select k.kind from unnest(zg_kinds()) with ordinality k(kind, nth) where question >> (k.nth::integer - 1) & 1 = 1
    );
    ring bigint[] := array[question >> 23];
begin
    most := question >> 13 & 255;
    nodes := ring;
    distances := array[0];
    for distance in 1 .. question >> 21 & 3 loop
        ring := array(
            select e.to_id from unnest(ring) r(id) cross join lateral (
                select distinct e.to_id from edge e
                where e.from_id = r.id and e.to_kind = any(kinds)
                order by e.to_id limit most + 1
            ) e
            except select unnest(nodes)
            order by 1 limit most + 1 - cardinality(nodes)
        );
        nodes := nodes || ring;
        distances := distances || array_fill(distance::integer, array[cardinality(ring)]);
        exit when ring = '{}' or cardinality(nodes) > most;
    end loop;
end $$;

create view zg_neighbourhood_node as
select null::bigint as id, null::bigint as node_id, null::text as node_kind, null::integer as distance where false;

create function zg_neighbourhood_node(question bigint) returns setof zg_neighbourhood_node language sql stable
    begin atomic
        select w.nth, w.id, (select kind from node where id = w.id), w.distance
        from zg_around(question) a cross join lateral unnest(a.nodes, a.distances) with ordinality w(id, distance, nth)
        where w.nth <= a.most;
    end;

create view zg_neighbourhood_link as
select
    null::bigint as id, null::bigint as from_id, null::text as from_kind, null::bigint as to_id, null::text as to_kind,
    null::text as property, null::text as role, null::bigint as claim_id
where false;

-- The edges among them, those of the nearest nodes first.
create function zg_neighbourhood_link(question bigint) returns setof zg_neighbourhood_link language sql stable
    begin atomic
        with shown as materialized (
            select a.nodes[1 : a.most] as nodes from zg_around(question) a
        ), said (claim_id) as (
            select l.claim_id from shown s join link l on l.subject_id = any(s.nodes) and l.object_id = any(s.nodes)
            union
            select r.claim_id from shown s join reference r on r.subject_id = any(s.nodes) and r.object_id = any(s.nodes)
        )
        select
            row_number() over (
                order by greatest(p.of_subject, p.of_object), least(p.of_subject, p.of_object), c.property, c.id),
            c.subject_id, c.subject_kind, c.object_id, c.object_kind, c.property, c.role, c.id
        from shown s cross join said
            cross join lateral (select * from claim where id = said.claim_id offset 0) c
            cross join lateral (
                select array_position(s.nodes, c.subject_id), array_position(s.nodes, c.object_id)
            ) p(of_subject, of_object)
        where c.subject_id <> c.object_id;
    end;

create view zg_neighbourhood as select null::bigint as id, null::boolean as cut where false;

create function zg_neighbourhood(asked_id bigint, asked_slug text, depth integer, kinds text[], most integer)
    returns setof zg_neighbourhood language plpgsql stable as $$
declare
    most_links constant integer := 1000;
    node constant bigint := zg_named_node(asked_id, asked_slug, '`neighbourhood` takes either `id` or `slug`.');
    question bigint;
begin
    depth := coalesce(depth, 1);
    most := coalesce(most, 100);
    if depth not between 1 and 3 then
        perform zg_refuse(format('`depth` is %s; it must be from 1 to 3.', depth));
    end if;
    if most not between 1 and 200 then
        perform zg_refuse(format('`most` is %s; it must be from 1 to 200.', most));
    end if;
    if node is not null then
        question := zg_question(node, depth, kinds, most);
        return query select question, cardinality(a.nodes) > a.most
            or (select count(*) from zg_neighbourhood_link(question)) > most_links from zg_around(question) a;
    end if;
end $$;

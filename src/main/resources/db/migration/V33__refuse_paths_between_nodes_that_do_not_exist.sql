-- A path that begins or ends at a node that is not there is a mistake: no paths would mean that there are two, far apart.
create function zg_end_of_path(asked_id bigint, asked_slug text, argument text) returns bigint
    language plpgsql stable as $$
declare
    node constant bigint := zg_named_node(
        asked_id, asked_slug, format('`paths` takes either `%s` or `%sSlug`.', argument, argument));
begin
    if node is null then
        perform zg_refuse(format('There is no node with %s. Take ids or slugs from the fields of nodes.', case
            when asked_slug is null then format('the id in `%s`', argument) else format('the slug "%s"', asked_slug)
        end));
    end if;
    return node;
end $$;

-- The shortest paths, at most ten. Rings of nodes grow around both ends, always around the one with the smaller ring,
-- until two rings meet. From there trails lead back, ring by ring, to one end and then to the other. Since every trail
-- can be finished, it is enough to keep the ten first at each step: those that take the first of the edges between any
-- two nodes come before those that take others, and then nodes that were known earlier come first. The search begins at
-- the older node whichever way it is asked, so that both ways are answered alike.
create or replace function zg_path_hop(
    asked_from bigint, from_slug text, asked_to bigint, to_slug text, most_hops integer, properties text[]
) returns setof zg_path_hop language plpgsql stable as $$
declare
    most_edges constant integer := 250000;
    one constant bigint := zg_end_of_path(asked_from, from_slug, 'from');
    other constant bigint := zg_end_of_path(asked_to, to_slug, 'to');
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
    if one = other then
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

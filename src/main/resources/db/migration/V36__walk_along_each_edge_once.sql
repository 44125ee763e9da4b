create type zg_holding as (held_id bigint, owner_id bigint, share numeric);

-- Who owns an organisation in the end on one day. Rings of owners grow around it, so that each is met by its shortest
-- chain, and each holding among them is read once, however many chains it is part of. Then shares are settled from the
-- organisation upwards: an owner's, once those of all that it holds are. What is on a circle of owners, or above one,
-- never is: no product of shares tells what its share is in the end. The plans fit any organisation, and are made once.
create function zg_ultimate_owners_on(
    organisation bigint, day date, out owner_id bigint, out chain_length integer, out share_percent numeric
) returns setof record language plpgsql stable set plan_cache_mode = 'force_generic_plan' as $$
declare
    met bigint[] := array[organisation];
    lengths integer[] := array[0];
    ring bigint[] := met;
    step zg_holding[];
    holdings zg_holding[] := '{}';
    unsettled zg_holding[];
    settled bigint[] := '{}';
    shares numeric[] := '{}';
    ready record;
begin
    for length in 1 .. 2147483647 loop
        -- Two roles of one owner are one share: the one that is known.
        step := array(
            select row(l.subject_id, l.object_id, max(l.share_percent) / 100)::zg_holding
            from link l
            where l.property = 'PARENT' and l.subject_id = any(ring) and l.object_id <> l.subject_id
                and day between coalesce(l.valid_from_from, '-infinity') and coalesce(l.valid_to_to, 'infinity')
            group by l.subject_id, l.object_id
        );
        exit when step = '{}';
        holdings := holdings || step;
        ring := array(select s.owner_id from unnest(step) s except select unnest(met));
        met := met || ring;
        lengths := lengths || array_fill(length, array[cardinality(ring)]);
    end loop;

    unsettled := holdings;
    if not exists (select from unnest(holdings) h where h.owner_id = organisation) then
        settled := met[1:1];
        shares := array[1];
    end if;
    loop
        select array_agg(r.owner_id) as ids, array_agg(r.share) as shares into ready
        from (
            select u.owner_id, case when count(s.share * u.share) = count(*) then round(sum(s.share * u.share), 15) end as share
            from unnest(unsettled) u left join unnest(settled, shares) s(id, share) on s.id = u.held_id
            group by u.owner_id having count(s.id) = count(*)
        ) r;
        exit when ready.ids is null;
        settled := settled || ready.ids;
        shares := shares || ready.shares;
        unsettled := array(select u from unnest(unsettled) u where u.owner_id <> all(ready.ids));
    end loop;

    return query
    select m.id, m.length, trim_scale(round(s.share * 100, 6))
    from unnest(met, lengths) m(id, length) left join unnest(settled, shares) s(id, share) using (id)
    where m.length > 0 and not exists (select from unnest(holdings) h where h.held_id = m.id);
end $$;

-- Finds the owners of these organisations, and of all that they own, anew: on the first day of each period in which no
-- holding above an organisation begins or ends. It is planned for as many organisations as there are: a plan for a few
-- takes several times as long for thousands.
create or replace function zg_find_ultimate_owners(changed bigint[]) returns void
    language plpgsql set plan_cache_mode = 'force_custom_plan' as $$
declare
    affected bigint[];
begin
    -- One writer after the other: each sees the links of those before it, and none misses a link of its time.
    perform pg_advisory_xact_lock(hashtext('ultimate_ownership'));
    with recursive below (id) as (
        select unnest(changed)
        union
        select l.subject_id from below b join link l on l.property = 'PARENT' and l.object_id = b.id
    )
    select array_agg(id) into affected from below;

    delete from ultimate_ownership where organisation_id = any(affected);

    insert into ultimate_ownership (organisation_id, owner_id, held_from, held_to, chain_length, share_percent)
    with recursive above (organisation_id, id) as (
        select a.id, a.id from unnest(affected) a(id)
        union
        select a.organisation_id, l.object_id
        from above a join link l on l.property = 'PARENT' and l.subject_id = a.id
    ), holding as materialized (
        select a.organisation_id, l.valid_from_from as held_from, l.valid_to_to as held_to
        from above a join link l on l.property = 'PARENT' and l.subject_id = a.id and l.object_id <> a.id
    ), period as (
        select organisation_id, held_from, coalesce(
            lead(held_from) over (partition by organisation_id order by held_from) - 1, 'infinity') as held_to
        from (
            select organisation_id, coalesce(held_from, '-infinity') as held_from from holding
            union select organisation_id, held_to + 1 from holding where held_to < 'infinity'
            union select organisation_id, '-infinity' from holding
        ) day
    )
    select p.organisation_id, o.owner_id, p.held_from, p.held_to, o.chain_length, o.share_percent
    from period p cross join lateral zg_ultimate_owners_on(p.organisation_id, p.held_from) o
    order by 1, 2, 3;
end $$;

-- The claims that draw an edge between two of these nodes.
create function zg_claims_among(nodes bigint[]) returns setof bigint language sql stable
    begin atomic
        select l.claim_id from link l
        where l.subject_id = any(nodes) and l.object_id = any(nodes) and l.subject_id <> l.object_id
        union
        select r.claim_id from reference r
        where r.subject_id = any(nodes) and r.object_id = any(nodes) and r.subject_id <> r.object_id;
    end;

-- The edges among them, those of the nearest nodes first.
create or replace function zg_neighbourhood_link(question bigint) returns setof zg_neighbourhood_link language sql stable
    begin atomic
        with shown as materialized (
            select a.nodes[1 : a.most] as nodes from zg_around(question) a
        )
        select
            row_number() over (
                order by greatest(p.of_subject, p.of_object), least(p.of_subject, p.of_object), c.property, c.id),
            c.subject_id, c.subject_kind, c.object_id, c.object_kind, c.property, c.role, c.id
        from shown s cross join zg_claims_among(s.nodes) said(claim_id)
            cross join lateral (select * from claim where id = said.claim_id offset 0) c
            cross join lateral (
                select array_position(s.nodes, c.subject_id), array_position(s.nodes, c.object_id)
            ) p(of_subject, of_object);
    end;

-- As before, but what lies around the node is walked once, not once more for the number of links.
create or replace function zg_neighbourhood(asked_id bigint, asked_slug text, depth integer, kinds text[], most integer)
    returns setof zg_neighbourhood language plpgsql stable as $$
declare
    most_links constant integer := 1000;
    node constant bigint := zg_named_node(asked_id, asked_slug, '`neighbourhood` takes either `id` or `slug`.');
    question bigint;
    around record;
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
        around := zg_around(question);
        return query select question, cardinality(around.nodes) > around.most
            or (select count(*) from zg_claims_among(around.nodes[1 : around.most])) > most_links;
    end if;
end $$;

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

-- "Chinese" has several meanings: a company comes from a country, has its seat there, or is owned from there, by a parent or
-- by any owner further up. All owners of an organisation are met on the way to the ultimate ones, so they are kept with them.
alter table ultimate_ownership rename to ownership;
alter sequence ultimate_ownership_id_seq rename to ownership_id_seq;
alter index ix_ultimate_ownership_owner rename to ix_ownership_owner;
alter table ownership rename constraint pk_ultimate_ownership to pk_ownership;
alter table ownership rename constraint fk_ultimate_ownership_organisation to fk_ownership_organisation;
alter table ownership rename constraint fk_ultimate_ownership_owner to fk_ownership_owner;
alter table ownership rename constraint uq_ultimate_ownership_organisation_owner_held_from
    to uq_ownership_organisation_owner_held_from;
alter table ownership rename constraint ck_ultimate_ownership_owner to ck_ownership_owner;
alter table ownership rename constraint ck_ultimate_ownership_held to ck_ownership_held;
alter table ownership rename constraint ck_ultimate_ownership_chain_length to ck_ownership_chain_length;
alter table ownership add column is_ultimate boolean;

create or replace view ultimate_owner as
select id, organisation_id, owner_id, chain_length, share_percent
from ownership
where is_ultimate and current_date between held_from and held_to;

drop function zg_find_ultimate_owners(bigint[]);
drop function zg_ultimate_owners_on(bigint, date);

-- Who owns an organisation on one day, and who of them stands at the top: of whom no owner is known. Otherwise as the
-- function before it: rings of owners grow around it, and shares are settled from the organisation upwards.
create function zg_owners_on(
    organisation bigint, day date,
    out owner_id bigint, out chain_length integer, out share_percent numeric, out is_ultimate boolean
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
    select m.id, m.length, trim_scale(round(s.share * 100, 6)),
        not exists (select from unnest(holdings) h where h.held_id = m.id)
    from unnest(met, lengths) m(id, length) left join unnest(settled, shares) s(id, share) using (id)
    where m.length > 0;
end $$;

-- As before, but all owners: of each period the organisation has one row for each, by the shortest chain to it.
create function zg_find_owners(changed bigint[]) returns void
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

    delete from ownership where organisation_id = any(affected);

    insert into ownership (organisation_id, owner_id, held_from, held_to, chain_length, share_percent, is_ultimate)
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
    select p.organisation_id, o.owner_id, p.held_from, p.held_to, o.chain_length, o.share_percent,
        o.is_ultimate
    from period p cross join lateral zg_owners_on(p.organisation_id, p.held_from) o
    order by 1, 2, 3;
end $$;

create or replace function zg_follow_owners() returns trigger language plpgsql as $$
declare
    owned bigint[] := array(select subject_id from changed where property = 'PARENT');
begin
    if tg_op = 'UPDATE' then
        owned := owned || array(select subject_id from before where property = 'PARENT');
    end if;
    if owned <> '{}' then
        perform zg_find_owners(owned);
    end if;
    return null;
end $$;

select zg_find_owners(array(select distinct subject_id from link where property = 'PARENT'));

alter table ownership alter column is_ultimate set not null;

-- The countries that an organisation is of today, each by the way in which it is: its own, or that of an owner. The id
-- says which row of which table tells it.
create view organisation_country as
    select 4 * o.id as id, o.id as organisation_id, o.home_country_id as country_id, 'HOME_COUNTRY' as way,
        o.id as via_id, 'Organisation' as via_kind, 0 as chain_length, null::numeric as share_percent, false as ultimate
    from organisation o where o.home_country_id is not null
union all
    select 4 * o.id + 1, o.id, c.country_id, 'SEAT', c.id, 'City', 0, null, false
    from organisation o join city c on c.id = o.seat_id where c.country_id is not null
union all
    select 4 * w.id + 2, w.organisation_id, o.home_country_id, 'OWNER_HOME_COUNTRY', o.id, 'Organisation',
        w.chain_length, w.share_percent, w.is_ultimate
    from ownership w join organisation o on o.id = w.owner_id
    where o.home_country_id is not null and current_date between w.held_from and w.held_to
union all
    select 4 * w.id + 3, w.organisation_id, c.country_id, 'OWNER_SEAT', o.id, 'Organisation',
        w.chain_length, w.share_percent, w.is_ultimate
    from ownership w join organisation o on o.id = w.owner_id join city c on c.id = o.seat_id
    where c.country_id is not null and current_date between w.held_from and w.held_to;

-- Who owns an organisation in the end follows from links that may begin and end on any day, with no row changing on
-- that day. So what is kept is not who owns it now, but who owns it in each period between two such days.
create table ultimate_ownership (
    id              bigint generated always as identity,
    organisation_id bigint not null,
    owner_id        bigint not null,
    held_from       date not null,
    held_to         date not null,
    chain_length    integer not null,
    share_percent   numeric,
    constraint pk_ultimate_ownership primary key (id),
    constraint fk_ultimate_ownership_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_ultimate_ownership_owner foreign key (owner_id) references organisation (id),
    constraint uq_ultimate_ownership_organisation_owner_held_from unique (organisation_id, owner_id, held_from),
    constraint ck_ultimate_ownership_owner check (owner_id <> organisation_id),
    constraint ck_ultimate_ownership_held check (held_from <= held_to),
    constraint ck_ultimate_ownership_chain_length check (chain_length > 0)
);

create index ix_ultimate_ownership_owner on ultimate_ownership (owner_id, organisation_id);

create view ultimate_owner as
select id, organisation_id, owner_id, chain_length, share_percent
from ultimate_ownership
where current_date between held_from and held_to;

-- Finds the owners of these organisations, and of all that they own, anew. The number of rows that it looks at grows with
-- the number of owners above an organisation, never with the number of chains between them: at each step up, chains
-- that lead to the same owner are one. A chain as long as there are organisations above has met one twice: they own one
-- another, no product of shares tells what the share is in the end, and the walk is over. It is planned for as many
-- organisations as there are: a plan for a few takes several times as long for thousands.
create function zg_find_ultimate_owners(changed bigint[]) returns void
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
    ), size as (
        select organisation_id, count(*) as organisations from above group by organisation_id
    ), holding as materialized (
        select
            a.organisation_id, l.subject_id as held_id, l.object_id as owner_id, l.share_percent,
            coalesce(l.valid_from_from, '-infinity') as held_from, coalesce(l.valid_to_to, 'infinity') as held_to
        from above a join link l on l.property = 'PARENT' and l.subject_id = a.id and l.object_id <> a.id
    ), period as (
        select organisation_id, held_from, coalesce(
            lead(held_from) over (partition by organisation_id order by held_from) - 1, 'infinity') as held_to
        from (
            select organisation_id, held_from from holding
            union select organisation_id, held_to + 1 from holding where held_to < 'infinity'
            union select organisation_id, '-infinity' from holding
        ) day
    ), held as materialized (
        -- Two roles of one owner are one share: the one that is known.
        select p.organisation_id, p.held_from, p.held_to, h.held_id, h.owner_id, max(h.share_percent) as share_percent
        from period p join holding h using (organisation_id)
        where p.held_from between h.held_from and h.held_to
        group by p.organisation_id, p.held_from, p.held_to, h.held_id, h.owner_id
    ), chain (organisation_id, held_from, held_to, id, length, share) as (
        select organisation_id, held_from, held_to, organisation_id, 0::bigint, 1::numeric from period
        union all
        select
            s.organisation_id, s.held_from, s.held_to, s.owner_id, s.length + 1,
            case when count(s.share) = count(*) then round(sum(s.share), 15) end
        from (
            select c.organisation_id, c.held_from, c.held_to, h.owner_id, c.length, c.share * h.share_percent / 100 as share
            from chain c
                join held h on (h.organisation_id, h.held_from, h.held_id) = (c.organisation_id, c.held_from, c.id)
                join size z on z.organisation_id = c.organisation_id
            where c.length < 2 * z.organisations
        ) s
        group by s.organisation_id, s.held_from, s.held_to, s.owner_id, s.length
    )
    select
        c.organisation_id, c.id, c.held_from, c.held_to, min(c.length),
        case when count(c.share) = count(*) and max(c.length) < max(z.organisations)
            then trim_scale(round(sum(c.share) * 100, 6)) end
    from chain c join size z using (organisation_id)
    where c.length > 0 and c.id <> c.organisation_id and not exists (
        select from held h
        where (h.organisation_id, h.held_from, h.held_id) = (c.organisation_id, c.held_from, c.id)
    )
    group by c.organisation_id, c.id, c.held_from, c.held_to
    order by 1, 2, 3;
end $$;

create function zg_follow_owners() returns trigger language plpgsql as $$
declare
    owned bigint[] := array(select subject_id from changed where property = 'PARENT');
begin
    if tg_op = 'UPDATE' then
        owned := owned || array(select subject_id from before where property = 'PARENT');
    end if;
    if owned <> '{}' then
        perform zg_find_ultimate_owners(owned);
    end if;
    return null;
end $$;

create trigger follow_owners_inserted after insert on link
    referencing new table as changed for each statement execute function zg_follow_owners();
create trigger follow_owners_updated after update on link
    referencing new table as changed old table as before for each statement execute function zg_follow_owners();
create trigger follow_owners_deleted after delete on link
    referencing old table as changed for each statement execute function zg_follow_owners();

select zg_find_ultimate_owners(array(select distinct subject_id from link where property = 'PARENT'));

-- What a place lies in may begin and end on any day, with no row changing on that day. So what is kept is not where a deal
-- is now, but where it is in each period between two such days, as with ultimate owners; the view applies today's date.
drop view deal_place, deal_developer, deal_country;
drop function zg_relocate_deals_by_date();
drop table deal_location;
drop view found_deal_location;

-- Where a deal takes place, as its links say whenever they hold, and what that lies in and from when to when: the park of a
-- subdivision, the zones and the city of a park, the cities of a zone. Each by the link that names the place, first those
-- that name it itself.
create view found_deal_location as
    select l.subject_id as deal_id, l.object_id as place_id, l.id as link_id, l.subject_on as deal_on,
        0 as steps, l.ordinal, date '-infinity' as held_from, date 'infinity' as held_to
    from link l where l.property = 'PLACE' and l.subject_kind = 'Deal'
union all
    select l.subject_id, s.park_id, l.id, l.subject_on, 1, l.ordinal, '-infinity', 'infinity'
    from link l join subdivision s on s.id = l.object_id
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and s.park_id is not null
union all
    select l.subject_id, z.object_id, l.id, l.subject_on, 2, l.ordinal,
        coalesce(z.valid_from_from, '-infinity'), coalesce(z.valid_to_to, 'infinity')
    from link l
        left join subdivision s on s.id = l.object_id
        join link z on z.property = 'ZONE' and z.subject_id = coalesce(s.park_id, l.object_id)
    where l.property = 'PLACE' and l.subject_kind = 'Deal'
union all
    select l.subject_id, p.city_id, l.id, l.subject_on, 3, l.ordinal, '-infinity', 'infinity'
    from link l
        left join subdivision s on s.id = l.object_id
        join park p on p.id = coalesce(s.park_id, l.object_id)
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and p.city_id is not null
union all
    select l.subject_id, h.object_id, l.id, l.subject_on, 4, l.ordinal,
        coalesce(h.valid_from_from, '-infinity'), coalesce(h.valid_to_to, 'infinity')
    from link l join link h on h.property = 'HOST_CITY' and h.subject_id = l.object_id
    where l.property = 'PLACE' and l.subject_kind = 'Deal';

create table deal_location_period (
    deal_id   bigint not null,
    place_id  bigint not null,
    held_from date not null,
    held_to   date not null,
    link_id   bigint not null,
    deal_on   date,
    constraint pk_deal_location_period primary key (deal_id, place_id, held_from) include (held_to),
    constraint ck_deal_location_period_held check (held_from <= held_to)
);

create view deal_location as
    select deal_id, place_id, link_id, deal_on from deal_location_period
    where current_date between held_from and held_to;

create view deal_country as
    select distinct d.deal_id, c.country_id from deal_location d join city c on c.id = d.place_id
    where c.country_id is not null;

create view deal_developer as
    select distinct d.deal_id, l.object_id as developer_id
    from deal_location d join link l on l.property = 'DEVELOPER' and l.subject_id = d.place_id
    where l.role = 'DEVELOPER' and zg_holds_today(l.valid_from_from, l.valid_to_to);

create view deal_place as
    select d.deal_id, d.place_id, d.deal_on, l.object_id as named_id, l.object_kind as named_kind, l.claim_id,
        l.valid_from_edtf, l.valid_from_from, l.valid_from_to, l.valid_from_inferred,
        l.valid_to_edtf, l.valid_to_from, l.valid_to_to, l.valid_to_inferred
    from deal_location d left join link l on l.id = d.link_id;

-- Almost every deal is at a place always or never: only where a way to it begins or ends is its time cut at those days,
-- and told for each piece which of the ways is the shortest.
create or replace function zg_locate_deals(deals bigint[]) returns void
    language plpgsql set plan_cache_mode = 'force_custom_plan' as $$
begin
    if deals is null or deals = '{}' then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('ultimate_ownership'));
    delete from deal_location_period where deal_id = any(deals);
    insert into deal_location_period (deal_id, place_id, held_from, held_to, link_id, deal_on)
    with way as materialized (
        select f.*, bool_or(f.held_from > '-infinity' or f.held_to < 'infinity')
            over (partition by f.deal_id, f.place_id) as changes
        from found_deal_location f
        where f.deal_id = any(deals) and f.held_from <= f.held_to
    ), period as (
        select deal_id, place_id, held_from, coalesce(
            lead(held_from) over (partition by deal_id, place_id order by held_from) - 1, 'infinity') as held_to
        from (
            select deal_id, place_id, held_from from way where changes
            union select deal_id, place_id, held_to + 1 from way where changes and held_to < 'infinity'
        ) day
    ), piece as (
        select deal_id, place_id, held_from, held_to, link_id, deal_on, steps, ordinal from way where not changes
        union all
        select p.deal_id, p.place_id, p.held_from, p.held_to, w.link_id, w.deal_on, w.steps, w.ordinal
        from period p join way w on w.changes and (w.deal_id, w.place_id) = (p.deal_id, p.place_id)
            and p.held_from between w.held_from and w.held_to
    )
    select distinct on (deal_id, place_id, held_from) deal_id, place_id, held_from, held_to, link_id, deal_on
    from piece
    order by deal_id, place_id, held_from, steps, ordinal nulls last, link_id;
end $$;

do $$ begin
    perform zg_locate_deals(array(select subject_id from link where property = 'PLACE' and subject_kind = 'Deal'));
end $$;

alter table deal_location_period
    add constraint fk_deal_location_period_deal foreign key (deal_id) references deal (id),
    add constraint fk_deal_location_period_place foreign key (place_id) references node (id),
    add constraint fk_deal_location_period_link foreign key (link_id) references link (id) on delete cascade;

create index ix_deal_location_period_place on deal_location_period (place_id, deal_on desc nulls last, deal_id desc)
    include (link_id, held_from, held_to);
create index ix_deal_location_period_link on deal_location_period (link_id);

-- Where deals are was found anew for each question, for all deals at once: the planner cannot look below a union of five
-- joins. Links change far less often than questions are asked, so it is kept, dated as the links are: then the latest
-- deals of a city are found without looking at all.
drop view deal_developer, deal_country, deal_location;

-- Where a deal takes place, as its links say whenever they hold, and what that lies in today: the park of a subdivision, the
-- zones and the city of a park, the cities of a zone. Each by the link that names the place, first those that name it itself.
create view found_deal_location as
    select l.subject_id as deal_id, l.object_id as place_id, l.id as link_id, l.subject_on as deal_on,
        0 as steps, l.ordinal
    from link l where l.property = 'PLACE' and l.subject_kind = 'Deal'
union all
    select l.subject_id, s.park_id, l.id, l.subject_on, 1, l.ordinal
    from link l join subdivision s on s.id = l.object_id
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and s.park_id is not null
union all
    select l.subject_id, z.object_id, l.id, l.subject_on, 2, l.ordinal
    from link l
        left join subdivision s on s.id = l.object_id
        join link z on z.property = 'ZONE' and z.subject_id = coalesce(s.park_id, l.object_id)
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and zg_holds_today(z.valid_from_from, z.valid_to_to)
union all
    select l.subject_id, p.city_id, l.id, l.subject_on, 3, l.ordinal
    from link l
        left join subdivision s on s.id = l.object_id
        join park p on p.id = coalesce(s.park_id, l.object_id)
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and p.city_id is not null
union all
    select l.subject_id, h.object_id, l.id, l.subject_on, 4, l.ordinal
    from link l join link h on h.property = 'HOST_CITY' and h.subject_id = l.object_id
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and zg_holds_today(h.valid_from_from, h.valid_to_to);

create table deal_location (
    deal_id  bigint not null,
    place_id bigint not null,
    link_id  bigint not null,
    deal_on  date,
    constraint pk_deal_location primary key (deal_id, place_id)
);

create view deal_country as
    select distinct d.deal_id, c.country_id from deal_location d join city c on c.id = d.place_id
    where c.country_id is not null;

create view deal_developer as
    select distinct d.deal_id, l.object_id as developer_id
    from deal_location d join link l on l.property = 'DEVELOPER' and l.subject_id = d.place_id
    where l.role = 'DEVELOPER' and zg_holds_today(l.valid_from_from, l.valid_to_to);

-- Finds anew where these deals are. One writer after the other: each sees the links of those before it. The lock is the one
-- by which owners are found, for of two locks either could be waited for with the other in hand.
create function zg_locate_deals(deals bigint[]) returns void
    language plpgsql set plan_cache_mode = 'force_custom_plan' as $$
begin
    if deals is null or deals = '{}' then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('ultimate_ownership'));
    delete from deal_location where deal_id = any(deals);
    insert into deal_location (deal_id, place_id, link_id, deal_on)
    select distinct on (deal_id, place_id) deal_id, place_id, link_id, deal_on
    from found_deal_location where deal_id = any(deals)
    order by deal_id, place_id, steps, ordinal nulls last, link_id;
end $$;

-- The deals that name one of these places, or a part of it.
create function zg_deals_at(places bigint[]) returns bigint[]
    language sql stable
begin atomic
    select array_agg(distinct l.subject_id)
    from link l
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and l.object_id in (
        select unnest(places) union select s.id from subdivision s where s.park_id = any(places)
    );
end;

-- What lies where today may not tomorrow, without anybody writing: each preparation of the database finds anew the deals at
-- places whose links begin or end on a day.
create function zg_relocate_deals_by_date() returns void language plpgsql as $$
begin
    perform zg_locate_deals(zg_deals_at(array(
        select subject_id from link
        where property in ('ZONE', 'HOST_CITY') and (valid_from_from is not null or valid_to_to is not null)
    )));
end $$;

create function zg_relocate_deals() returns trigger language plpgsql as $$
declare
    deals bigint[] := array(select subject_id from changed where property = 'PLACE' and subject_kind = 'Deal');
    places bigint[] := array(select subject_id from changed where property in ('ZONE', 'HOST_CITY'));
begin
    if tg_op = 'UPDATE' then
        deals := deals || array(select subject_id from before where property = 'PLACE' and subject_kind = 'Deal');
        places := places || array(select subject_id from before where property in ('ZONE', 'HOST_CITY'));
    end if;
    if places <> '{}' then
        deals := deals || zg_deals_at(places);
    end if;
    perform zg_locate_deals(deals);
    return null;
end $$;

create trigger relocate_deals_inserted after insert on link
    referencing new table as changed for each statement execute function zg_relocate_deals();
create trigger relocate_deals_updated after update on link
    referencing new table as changed old table as before for each statement execute function zg_relocate_deals();
create trigger relocate_deals_deleted after delete on link
    referencing old table as changed for each statement execute function zg_relocate_deals();

create function zg_relocate_deals_of_place() returns trigger language plpgsql as $$
begin
    perform zg_locate_deals(zg_deals_at(array[new.id]));
    return null;
end $$;

create trigger relocate_deals after update of city_id on park for each row
    when (old.city_id is distinct from new.city_id) execute function zg_relocate_deals_of_place();
create trigger relocate_deals after update of park_id on subdivision for each row
    when (old.park_id is distinct from new.park_id) execute function zg_relocate_deals_of_place();

do $$ begin
    perform zg_locate_deals(array(select subject_id from link where property = 'PLACE' and subject_kind = 'Deal'));
end $$;

alter table deal_location
    add constraint fk_deal_location_deal foreign key (deal_id) references deal (id),
    add constraint fk_deal_location_place foreign key (place_id) references node (id),
    add constraint fk_deal_location_link foreign key (link_id) references link (id) on delete cascade;

create index ix_deal_location_place on deal_location (place_id, deal_on desc nulls last, deal_id desc) include (link_id);
create index ix_deal_location_link on deal_location (link_id);

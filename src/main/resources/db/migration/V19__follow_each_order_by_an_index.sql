-- An index is of use to a list only if it runs as the list does, to the last key: latest first means that the ids
-- descend as well.

-- Deals and events are listed by their dates, also those of one place or party, which may have thousands. A link repeats
-- the first day of its subject's date, so that the twenty latest are found without looking at all.
alter table link add column subject_on date;

create function zg_date_link() returns trigger language plpgsql as $$
begin
    new.subject_on := case new.subject_kind
        when 'Deal' then (select signed_on_from from deal where id = new.subject_id)
        when 'Event' then (select happened_on_from from event where id = new.subject_id)
    end;
    return new;
end $$;

create function zg_redate_links_of_deal() returns trigger language plpgsql as $$
begin
    update link set subject_on = new.signed_on_from where subject_id = new.id;
    return null;
end $$;

create function zg_redate_links_of_event() returns trigger language plpgsql as $$
begin
    update link set subject_on = new.happened_on_from where subject_id = new.id;
    return null;
end $$;

create trigger date_link before insert on link for each row execute function zg_date_link();
create trigger redate_links after update of signed_on_from on deal for each row
    when (old.signed_on_from is distinct from new.signed_on_from) execute function zg_redate_links_of_deal();
create trigger redate_links after update of happened_on_from on event for each row
    when (old.happened_on_from is distinct from new.happened_on_from) execute function zg_redate_links_of_event();

update link set subject_on = signed_on_from from deal where deal.id = subject_id and signed_on_from is not null;
update link set subject_on = happened_on_from from event where event.id = subject_id and happened_on_from is not null;

create index ix_link_dated on link (property, object_id, subject_on desc nulls last, id desc)
    include (subject_id, role)
    where property in ('PARTY', 'PLACE', 'SECTOR', 'PARTICIPANT', 'ABOUT', 'RESULT', 'TOPIC');

drop index ix_link_forwards, ix_link_backwards;
create index ix_link_forwards on link (property, subject_id, ordinal, id)
    include (object_id, object_kind, role, side, claim_id);
create index ix_link_backwards on link (property, object_id, ordinal, id)
    include (subject_id, subject_kind, role, side, claim_id);

drop index ix_deal_signed_on, ix_deal_kind, ix_deal_stage, ix_deal_stage_group;
create index ix_deal_signed_on on deal (signed_on_from desc nulls last, id desc);
create index ix_deal_signed_on_ascending on deal (signed_on_from, id);
create index ix_deal_kind on deal (kind, signed_on_from desc nulls last, id desc);
create index ix_deal_stage on deal (stage, signed_on_from desc nulls last, id desc);
create index ix_deal_stage_kind on deal (stage, kind, signed_on_from desc nulls last, id desc);
create index ix_deal_stage_group on deal (stage_group, kind, signed_on_from desc nulls last, id desc)
    include (countable);
create index ix_deal_area on deal (area_hectares desc nulls last, id desc);
create index ix_deal_recorded_at on deal (recorded_at, id);

-- Lists of claims leave out what was superseded.
drop index ix_claim_recorded_at;
create index ix_claim_recorded_at on claim (recorded_at, id) where superseded_at is null;

drop index ix_event_happened_on, ix_event_kind, ix_event_place;
create index ix_event_happened_on on event (happened_on_from desc nulls last, id desc);
create index ix_event_kind on event (kind, happened_on_from desc nulls last, id desc);
create index ix_event_place on event (place_id, happened_on_from desc nulls last, id desc);

drop index ix_source_published_on, ix_park_area, ix_economic_zone_area;
create index ix_source_published_on on source (published_on_from desc nulls last, id desc);
create index ix_park_area on park (area_hectares desc nulls last, id desc);
create index ix_economic_zone_area on economic_zone (area_hectares desc nulls last, id desc);

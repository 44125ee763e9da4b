-- Participants, what an event was about and what came of it are links.

create table event (
    id                   bigint not null,
    slug                 text collate "C" not null,
    name_en              text collate "und-x-icu",
    name_vi              text collate "und-x-icu",
    name_zh              text collate "und-x-icu",
    name                 text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version              integer not null default 0,
    recorded_at          timestamptz not null default now(),
    kind                 text,
    happened_on_edtf     text,
    happened_on_from     date,
    happened_on_to       date,
    happened_on_inferred boolean,
    place_id             bigint,
    constraint pk_event primary key (id),
    constraint fk_event_node foreign key (id) references node (id),
    constraint uq_event_slug unique (slug),
    constraint ck_event_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_event_place foreign key (place_id) references city (id),
    constraint ck_event_kind check (kind in (
        'WORKING_SESSION', 'SIGNING', 'GROUNDBREAKING', 'APPROVAL', 'ESTABLISHMENT', 'MERGER', 'RANKING_RELEASE',
        'VISIT', 'SHOWCASE', 'OPENING'
    )),
    constraint ck_event_happened_on
        check (zg_is_partial_date(happened_on_edtf, happened_on_from, happened_on_to, happened_on_inferred))
);

create trigger register_event before insert on event for each row execute function zg_register_node('Event');
create trigger forget_event after delete on event for each row execute function zg_forget_node();

create index ix_event_name on event (name, id);
create index ix_event_happened_on on event (happened_on_from desc nulls last, id);
create index ix_event_kind on event (kind, happened_on_from desc nulls last, id);
create index ix_event_place on event (place_id, happened_on_from desc nulls last, id);

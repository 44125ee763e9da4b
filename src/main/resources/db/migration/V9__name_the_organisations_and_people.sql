-- One table for all organisations: a developer may be another deal's investor, and an unnamed group is still a party.

create table organisation (
    id                      bigint not null,
    slug                    text collate "C" not null,
    name_en                 text collate "und-x-icu",
    name_vi                 text collate "und-x-icu",
    name_zh                 text collate "und-x-icu",
    name                    text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version                 integer not null default 0,
    recorded_at             timestamptz not null default now(),
    kind                    text not null,
    home_country_id         bigint,
    seat_id                 bigint,
    developed_area_hectares numeric,
    website                 text,
    constraint pk_organisation primary key (id),
    constraint fk_organisation_node foreign key (id) references node (id),
    constraint uq_organisation_slug unique (slug),
    constraint ck_organisation_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_organisation_home_country foreign key (home_country_id) references country (id),
    constraint fk_organisation_seat foreign key (seat_id) references city (id),
    constraint ck_organisation_kind check (kind in (
        'DEVELOPER', 'ZONE_AUTHORITY', 'GOVERNMENT_BODY', 'ASSOCIATION', 'COMPANY', 'DELEGATION',
        'UNNAMED_GROUP'
    )),
    constraint ck_organisation_developed_area_hectares check (developed_area_hectares >= 0)
);

create trigger register_organisation before insert on organisation
    for each row execute function zg_register_node('Organisation');
create trigger forget_organisation after delete on organisation for each row execute function zg_forget_node();

create index ix_organisation_name on organisation (name, id);
create index ix_organisation_kind on organisation (kind, name, id);
create index ix_organisation_home_country on organisation (home_country_id, name, id);
create index ix_organisation_seat on organisation (seat_id, name, id);

create table person (
    id          bigint not null,
    slug        text collate "C" not null,
    name_en     text collate "und-x-icu",
    name_vi     text collate "und-x-icu",
    name_zh     text collate "und-x-icu",
    name        text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version     integer not null default 0,
    recorded_at timestamptz not null default now(),
    constraint pk_person primary key (id),
    constraint fk_person_node foreign key (id) references node (id),
    constraint uq_person_slug unique (slug),
    constraint ck_person_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create trigger register_person before insert on person for each row execute function zg_register_node('Person');
create trigger forget_person after delete on person for each row execute function zg_forget_node();

create index ix_person_name on person (name, id);

-- Ports, airports, power plants, border gates, railways and expressways.

create table infrastructure (
    id                               bigint not null,
    slug                             text collate "C" not null,
    name_en                          text collate "und-x-icu",
    name_vi                          text collate "und-x-icu",
    name_zh                          text collate "und-x-icu",
    name                             text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version                          integer not null default 0,
    recorded_at                      timestamptz not null default now(),
    kind                             text,
    status                           text,
    city_id                          bigint,
    latitude                         double precision,
    longitude                        double precision,
    location_accuracy                text,
    construction_started_on_edtf     text,
    construction_started_on_from     date,
    construction_started_on_to       date,
    construction_started_on_inferred boolean,
    constraint pk_infrastructure primary key (id),
    constraint fk_infrastructure_node foreign key (id) references node (id),
    constraint uq_infrastructure_slug unique (slug),
    constraint ck_infrastructure_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_infrastructure_city foreign key (city_id) references city (id),
    constraint ck_infrastructure_kind check (kind in (
        'SEA_PORT', 'AIRPORT', 'POWER_PLANT', 'BORDER_GATE', 'RAILWAY', 'EXPRESSWAY'
    )),
    constraint ck_infrastructure_status check (status in ('PLANNED', 'UNDER_CONSTRUCTION', 'OPERATING', 'CLOSED')),
    constraint ck_infrastructure_location check (zg_is_point(latitude, longitude, location_accuracy)),
    constraint ck_infrastructure_construction_started_on check (zg_is_partial_date(
        construction_started_on_edtf, construction_started_on_from,
        construction_started_on_to, construction_started_on_inferred
    ))
);

create trigger register_infrastructure before insert on infrastructure
    for each row execute function zg_register_node('Infrastructure');
create trigger forget_infrastructure after delete on infrastructure for each row execute function zg_forget_node();

create index ix_infrastructure_name on infrastructure (name, id);
create index ix_infrastructure_city on infrastructure (city_id, name, id);
create index ix_infrastructure_kind on infrastructure (kind, name, id);
create index ix_infrastructure_location
    on infrastructure using gist (zg_on_earth(latitude, longitude)) where latitude is not null;

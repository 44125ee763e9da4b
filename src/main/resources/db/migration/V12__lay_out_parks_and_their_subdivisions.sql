-- Phases (time) and subzones, sites and complexes (space) are separate axes of one park.

create table park (
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
    area_hectares                    numeric,
    leasable_area_hectares           numeric,
    leased_area_hectares             numeric,
    available_area_hectares          numeric,
    occupancy_percent                numeric,
    land_price_amount                numeric,
    land_price_currency              char(3),
    investment_amount                numeric,
    investment_currency              char(3),
    established_on_edtf              text,
    established_on_from              date,
    established_on_to                date,
    established_on_inferred          boolean,
    construction_started_on_edtf     text,
    construction_started_on_from     date,
    construction_started_on_to       date,
    construction_started_on_inferred boolean,
    latitude                         double precision,
    longitude                        double precision,
    location_accuracy                text,
    constraint pk_park primary key (id),
    constraint fk_park_node foreign key (id) references node (id),
    constraint uq_park_slug unique (slug),
    constraint ck_park_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_park_city foreign key (city_id) references city (id),
    constraint ck_park_kind check (kind in (
        'INDUSTRIAL', 'SUPPORTING_INDUSTRY', 'EXPORT_PROCESSING', 'HIGH_TECH', 'ECO', 'LOGISTICS', 'CLUSTER'
    )),
    constraint ck_park_status check (status in ('PLANNED', 'APPROVED', 'UNDER_CONSTRUCTION', 'OPERATING', 'FULL')),
    constraint ck_park_area_hectares check (area_hectares >= 0),
    constraint ck_park_leasable_area_hectares check (leasable_area_hectares >= 0),
    constraint ck_park_leased_area_hectares check (leased_area_hectares >= 0),
    constraint ck_park_available_area_hectares check (available_area_hectares >= 0),
    constraint ck_park_occupancy_percent check (occupancy_percent between 0 and 100),
    constraint ck_park_land_price check (zg_is_money(land_price_amount, land_price_currency)),
    constraint ck_park_investment check (zg_is_money(investment_amount, investment_currency)),
    constraint ck_park_established_on check (zg_is_partial_date(
        established_on_edtf, established_on_from,
        established_on_to, established_on_inferred
    )),
    constraint ck_park_construction_started_on check (zg_is_partial_date(
        construction_started_on_edtf, construction_started_on_from,
        construction_started_on_to, construction_started_on_inferred
    )),
    constraint ck_park_location check (zg_is_point(latitude, longitude, location_accuracy))
);

create trigger register_park before insert on park for each row execute function zg_register_node('Park');
create trigger forget_park after delete on park for each row execute function zg_forget_node();

create index ix_park_name on park (name, id);
create index ix_park_city on park (city_id, name, id);
create index ix_park_kind on park (kind, name, id);
create index ix_park_status on park (status, name, id);
create index ix_park_area on park (area_hectares desc nulls last, id);
create index ix_park_location on park using gist (zg_on_earth(latitude, longitude)) where latitude is not null;

create table park_utility (
    id       bigint generated always as identity,
    park_id  bigint not null,
    kind     text not null,
    ordinal  integer,
    label    text,
    quantity numeric not null,
    unit     text not null,
    claim_id bigint not null,
    constraint pk_park_utility primary key (id),
    constraint fk_park_utility_park foreign key (park_id) references park (id),
    constraint fk_park_utility_claim foreign key (claim_id) references claim (id),
    constraint uq_park_utility_park_kind_label unique nulls not distinct (park_id, kind, label),
    constraint ck_park_utility_kind check (kind in ('POWER', 'WATER', 'WASTEWATER', 'GAS', 'TELECOM')),
    constraint ck_park_utility_quantity check (quantity >= 0)
);

create index ix_park_utility_claim on park_utility (claim_id);

create table subdivision (
    id                               bigint not null,
    slug                             text collate "C" not null,
    name_en                          text collate "und-x-icu",
    name_vi                          text collate "und-x-icu",
    name_zh                          text collate "und-x-icu",
    name                             text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version                          integer not null default 0,
    recorded_at                      timestamptz not null default now(),
    park_id                          bigint,
    parent_id                        bigint,
    kind                             text,
    status                           text,
    ordinal                          integer,
    label                            text,
    area_hectares                    numeric,
    investment_amount                numeric,
    investment_currency              char(3),
    construction_started_on_edtf     text,
    construction_started_on_from     date,
    construction_started_on_to       date,
    construction_started_on_inferred boolean,
    constraint pk_subdivision primary key (id),
    constraint fk_subdivision_node foreign key (id) references node (id),
    constraint uq_subdivision_slug unique (slug),
    constraint ck_subdivision_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_subdivision_park foreign key (park_id) references park (id),
    constraint fk_subdivision_parent foreign key (parent_id) references subdivision (id),
    constraint ck_subdivision_parent check (parent_id <> id),
    constraint ck_subdivision_kind check (kind in ('PHASE', 'SUBZONE', 'SITE', 'COMPLEX')),
    constraint ck_subdivision_status check (status in (
        'PLANNED', 'APPROVED', 'UNDER_CONSTRUCTION', 'OPERATING', 'FULL'
    )),
    constraint ck_subdivision_area_hectares check (area_hectares >= 0),
    constraint ck_subdivision_investment check (zg_is_money(investment_amount, investment_currency)),
    constraint ck_subdivision_construction_started_on check (zg_is_partial_date(
        construction_started_on_edtf, construction_started_on_from,
        construction_started_on_to, construction_started_on_inferred
    ))
);

create trigger register_subdivision before insert on subdivision
    for each row execute function zg_register_node('Subdivision');
create trigger forget_subdivision after delete on subdivision for each row execute function zg_forget_node();

create index ix_subdivision_name on subdivision (name, id);
create index ix_subdivision_park on subdivision (park_id, ordinal, id);
create index ix_subdivision_parent on subdivision (parent_id, ordinal, id);

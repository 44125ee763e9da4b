-- Codes are ISO 3166-1. A city is a provincial-level municipality or a province.

create table country (
    id          bigint not null,
    slug        text collate "C" not null,
    name_en     text collate "und-x-icu",
    name_vi     text collate "und-x-icu",
    name_zh     text collate "und-x-icu",
    name        text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version     integer not null default 0,
    recorded_at timestamptz not null default now(),
    alpha2      char(2),
    alpha3      char(3),
    constraint pk_country primary key (id),
    constraint fk_country_node foreign key (id) references node (id),
    constraint uq_country_slug unique (slug),
    constraint ck_country_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint uq_country_alpha2 unique (alpha2),
    constraint uq_country_alpha3 unique (alpha3),
    constraint ck_country_alpha2 check (alpha2 ~ '^[A-Z]{2}$'),
    constraint ck_country_alpha3 check (alpha3 ~ '^[A-Z]{3}$')
);

create trigger register_country before insert on country for each row execute function zg_register_node('Country');
create trigger forget_country after delete on country for each row execute function zg_forget_node();

create index ix_country_name on country (name, id);

create table city (
    id                       bigint not null,
    slug                     text collate "C" not null,
    name_en                  text collate "und-x-icu",
    name_vi                  text collate "und-x-icu",
    name_zh                  text collate "und-x-icu",
    name                     text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version                  integer not null default 0,
    recorded_at              timestamptz not null default now(),
    country_id               bigint,
    kind                     text,
    area_square_kilometres   numeric,
    population               integer,
    park_count               integer,
    park_area_hectares       numeric,
    added_park_count         integer,
    added_park_area_hectares numeric,
    economy_rank             integer,
    grdp_growth_percent      numeric,
    established_on_edtf      text,
    established_on_from      date,
    established_on_to        date,
    established_on_inferred  boolean,
    dissolved_on_edtf        text,
    dissolved_on_from        date,
    dissolved_on_to          date,
    dissolved_on_inferred    boolean,
    latitude                 double precision,
    longitude                double precision,
    location_accuracy        text,
    constraint pk_city primary key (id),
    constraint fk_city_node foreign key (id) references node (id),
    constraint uq_city_slug unique (slug),
    constraint ck_city_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_city_country foreign key (country_id) references country (id),
    constraint ck_city_kind check (kind in (
        'MUNICIPALITY', 'PROVINCE', 'PREFECTURE_LEVEL_CITY', 'SUB_PROVINCIAL_CITY',
        'DIRECT_ADMINISTERED_MUNICIPALITY'
    )),
    constraint ck_city_area_square_kilometres check (area_square_kilometres >= 0),
    constraint ck_city_population check (population >= 0),
    constraint ck_city_park_count check (park_count >= 0),
    constraint ck_city_park_area_hectares check (park_area_hectares >= 0),
    constraint ck_city_added_park_count check (added_park_count >= 0),
    constraint ck_city_added_park_area_hectares check (added_park_area_hectares >= 0),
    constraint ck_city_economy_rank check (economy_rank >= 1),
    constraint ck_city_established_on check (zg_is_partial_date(
        established_on_edtf, established_on_from,
        established_on_to, established_on_inferred
    )),
    constraint ck_city_dissolved_on
        check (zg_is_partial_date(dissolved_on_edtf, dissolved_on_from, dissolved_on_to, dissolved_on_inferred)),
    constraint ck_city_location check (zg_is_point(latitude, longitude, location_accuracy))
);

create trigger register_city before insert on city for each row execute function zg_register_node('City');
create trigger forget_city after delete on city for each row execute function zg_forget_node();

create index ix_city_name on city (name, id);
create index ix_city_country on city (country_id, name, id);
create index ix_city_location on city using gist (zg_on_earth(latitude, longitude)) where latitude is not null;

create table city_index_result (
    id             bigint generated always as identity,
    city_id        bigint not null,
    measure        text not null,
    index_code     text not null,
    value          numeric not null,
    as_of_edtf     text,
    as_of_from     date,
    as_of_to       date,
    as_of_inferred boolean,
    claim_id       bigint not null,
    constraint pk_city_index_result primary key (id),
    constraint fk_city_index_result_city foreign key (city_id) references city (id),
    constraint fk_city_index_result_claim foreign key (claim_id) references claim (id),
    constraint uq_city_index_result_of_a_year unique nulls not distinct (city_id, measure, index_code, as_of_edtf),
    constraint ck_city_index_result_measure check (measure in ('RANK', 'SCORE')),
    constraint ck_city_index_result_index_code check (index_code in ('PAR_INDEX', 'PCI', 'SIPAS', 'PGI')),
    constraint ck_city_index_result_as_of check (zg_is_partial_date(as_of_edtf, as_of_from, as_of_to, as_of_inferred))
);

create index ix_city_index_result_claim on city_index_result (claim_id);

create table legal_instrument (
    id                 bigint generated always as identity,
    subject_id         bigint not null,
    subject_kind       text not null,
    number             text not null,
    issuer             text,
    ordinal            integer,
    issued_on_edtf     text,
    issued_on_from     date,
    issued_on_to       date,
    issued_on_inferred boolean,
    claim_id           bigint not null,
    constraint pk_legal_instrument primary key (id),
    constraint fk_legal_instrument_subject foreign key (subject_id, subject_kind) references node (id, kind),
    constraint fk_legal_instrument_claim foreign key (claim_id) references claim (id),
    constraint uq_legal_instrument_subject_number unique (subject_id, number),
    constraint ck_legal_instrument_subject_kind check (subject_kind in ('City', 'EconomicZone')),
    constraint ck_legal_instrument_issued_on
        check (zg_is_partial_date(issued_on_edtf, issued_on_from, issued_on_to, issued_on_inferred))
);

create index ix_legal_instrument_claim on legal_instrument (claim_id);

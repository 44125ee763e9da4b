-- Zones may overlap: a sum over their areas is no area. Overlaps are links, sites are rows of their own.

create table economic_zone (
    id                      bigint not null,
    slug                    text collate "C" not null,
    name_en                 text collate "und-x-icu",
    name_vi                 text collate "und-x-icu",
    name_zh                 text collate "und-x-icu",
    name                    text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version                 integer not null default 0,
    recorded_at             timestamptz not null default now(),
    kind                    text,
    status                  text,
    area_hectares           numeric,
    authority_id            bigint,
    special_mechanisms      integer,
    established_on_edtf     text,
    established_on_from     date,
    established_on_to       date,
    established_on_inferred boolean,
    latitude                double precision,
    longitude               double precision,
    location_accuracy       text,
    constraint pk_economic_zone primary key (id),
    constraint fk_economic_zone_node foreign key (id) references node (id),
    constraint uq_economic_zone_slug unique (slug),
    constraint ck_economic_zone_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_economic_zone_authority foreign key (authority_id) references organisation (id),
    constraint ck_economic_zone_kind check (kind in (
        'COASTAL', 'BORDER_GATE', 'SPECIALISED', 'FREE_TRADE', 'EXPORT_PROCESSING', 'HIGH_TECH', 'SPECIAL'
    )),
    constraint ck_economic_zone_status check (status in (
        'PROPOSED', 'APPROVED', 'ESTABLISHED', 'OPERATING', 'DISSOLVED'
    )),
    constraint ck_economic_zone_area_hectares check (area_hectares >= 0),
    constraint ck_economic_zone_special_mechanisms check (special_mechanisms >= 0),
    constraint ck_economic_zone_established_on check (zg_is_partial_date(
        established_on_edtf, established_on_from,
        established_on_to, established_on_inferred
    )),
    constraint ck_economic_zone_location check (zg_is_point(latitude, longitude, location_accuracy))
);

create trigger register_economic_zone before insert on economic_zone
    for each row execute function zg_register_node('EconomicZone');
create trigger forget_economic_zone after delete on economic_zone for each row execute function zg_forget_node();

create index ix_economic_zone_name on economic_zone (name, id);
create index ix_economic_zone_authority on economic_zone (authority_id, name, id);
create index ix_economic_zone_kind on economic_zone (kind, name, id);
create index ix_economic_zone_area on economic_zone (area_hectares desc nulls last, id);
create index ix_economic_zone_location
    on economic_zone using gist (zg_on_earth(latitude, longitude)) where latitude is not null;

create table zone_site (
    id            bigint generated always as identity,
    zone_id       bigint not null,
    ordinal       integer,
    label         text,
    area_hectares numeric not null,
    claim_id      bigint not null,
    constraint pk_zone_site primary key (id),
    constraint fk_zone_site_zone foreign key (zone_id) references economic_zone (id),
    constraint fk_zone_site_claim foreign key (claim_id) references claim (id),
    constraint uq_zone_site_zone_ordinal_label unique nulls not distinct (zone_id, ordinal, label),
    constraint ck_zone_site_area_hectares check (area_hectares >= 0)
);

create index ix_zone_site_claim on zone_site (claim_id);

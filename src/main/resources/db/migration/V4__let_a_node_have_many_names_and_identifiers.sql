-- The columns name_en, name_vi and name_zh of a node are the projection of these rows.
create sequence name_id_seq increment by 50;
create sequence external_id_id_seq increment by 50;

create table name (
    id                  bigint not null,
    node_id             bigint not null,
    node_kind           text not null,
    language            text not null,
    kind                text not null,
    value               text collate "und-x-icu" not null,
    folded              text not null generated always as (zg_fold(value)) stored,
    valid_from_edtf     text,
    valid_from_from     date,
    valid_from_to       date,
    valid_from_inferred boolean,
    valid_to_edtf       text,
    valid_to_from       date,
    valid_to_to         date,
    valid_to_inferred   boolean,
    source_id           bigint,
    constraint pk_name primary key (id),
    constraint fk_name_node foreign key (node_id, node_kind) references node (id, kind),
    constraint fk_name_source foreign key (source_id) references source (id),
    constraint uq_name_node_language_kind_value unique (node_id, language, kind, value),
    constraint ck_name_language check (language in ('EN', 'VI', 'ZH')),
    constraint ck_name_kind check (kind in (
        'OFFICIAL', 'COMMON', 'ABBREVIATION', 'FORMER', 'TRANSLITERATION', 'MISSPELLING'
    )),
    constraint ck_name_value check (value = btrim(value) and value <> ''),
    constraint ck_name_valid_from
        check (zg_is_partial_date(valid_from_edtf, valid_from_from, valid_from_to, valid_from_inferred)),
    constraint ck_name_valid_to check (zg_is_partial_date(valid_to_edtf, valid_to_from, valid_to_to, valid_to_inferred))
);

create index ix_name_node on name (node_id, id);
create index ix_name_source on name (source_id);
create index ix_name_folded_trigrams on name using gin (folded gin_trgm_ops);
create index ix_name_folded_prefix on name (folded text_pattern_ops);

create table external_id (
    id        bigint not null,
    node_id   bigint not null,
    node_kind text not null,
    scheme    text not null,
    value     text not null,
    uri       text generated always as (
        case scheme
            when 'WIKIDATA' then 'https://www.wikidata.org/entity/' || value
            when 'GEONAMES' then 'https://sws.geonames.org/' || value || '/'
            when 'LEI' then 'https://search.gleif.org/#/record/' || value
            when 'ISO3166-1-ALPHA2' then 'https://www.iso.org/obp/ui/#iso:code:3166:' || value
        end) stored,
    constraint pk_external_id primary key (id),
    constraint fk_external_id_node foreign key (node_id, node_kind) references node (id, kind),
    constraint uq_external_id_scheme_value_node_kind unique (scheme, value, node_kind),
    constraint ck_external_id_scheme check (scheme ~ '^[A-Z][A-Z0-9-]*$'),
    constraint ck_external_id_value check (value = btrim(value) and value <> '')
);

create index ix_external_id_node on external_id (node_id, scheme);

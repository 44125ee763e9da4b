-- A source's title is its name. A syndicated copy names the original publisher: it is not a second source.

create table source (
    id                    bigint not null,
    slug                  text collate "C" not null,
    name_en               text collate "und-x-icu",
    name_vi               text collate "und-x-icu",
    name_zh               text collate "und-x-icu",
    name                  text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version               integer not null default 0,
    recorded_at           timestamptz not null default now(),
    kind                  text not null,
    publisher             text collate "und-x-icu",
    original_publisher    text collate "und-x-icu",
    url                   text,
    published_at          timestamptz,
    published_offset      text,
    published_on_edtf     text,
    published_on_from     date,
    published_on_to       date,
    published_on_inferred boolean,
    retrieved_on          date,
    language              text,
    licence               text,
    reliability           text,
    constraint pk_source primary key (id),
    constraint fk_source_node foreign key (id) references node (id),
    constraint uq_source_slug unique (slug),
    constraint ck_source_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_source_kind check (kind in (
        'NEWS_ARTICLE', 'PRESS_RELEASE', 'LEGAL_INSTRUMENT', 'DATASET', 'WEBSITE', 'REPORT'
    )),
    constraint ck_source_published_offset check (published_offset ~ '^[+-][0-9]{2}:[0-9]{2}$'),
    constraint ck_source_published_on
        check (zg_is_partial_date(published_on_edtf, published_on_from, published_on_to, published_on_inferred)),
    constraint ck_source_reliability check (reliability in ('OFFICIAL', 'HIGH', 'MEDIUM', 'LOW'))
);

create trigger register_source before insert on source for each row execute function zg_register_node('Source');
create trigger forget_source after delete on source for each row execute function zg_forget_node();

create index ix_source_name on source (name, id);
create index ix_source_published_on on source (published_on_from desc nulls last, id);
create index ix_source_kind on source (kind);

-- ISIC Rev. 4 where it has a class that fits, else a local concept with its nearest match.

create table sector (
    id               bigint not null,
    slug             text collate "C" not null,
    name_en          text collate "und-x-icu",
    name_vi          text collate "und-x-icu",
    name_zh          text collate "und-x-icu",
    name             text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version          integer not null default 0,
    recorded_at      timestamptz not null default now(),
    scheme           text not null,
    code             text not null,
    closest_match_id bigint,
    constraint pk_sector primary key (id),
    constraint fk_sector_node foreign key (id) references node (id),
    constraint uq_sector_slug unique (slug),
    constraint ck_sector_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_sector_closest_match foreign key (closest_match_id) references sector (id),
    constraint uq_sector_scheme_code unique (scheme, code),
    constraint ck_sector_scheme check (scheme in ('ISIC4', 'LOCAL'))
);

create trigger register_sector before insert on sector for each row execute function zg_register_node('Sector');
create trigger forget_sector after delete on sector for each row execute function zg_forget_node();

create index ix_sector_name on sector (name, id);
create index ix_sector_closest_match on sector (closest_match_id);

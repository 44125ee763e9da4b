-- Requests, pledges and the like are no deals. Which commitment answers which is a link.

create table commitment (
    id          bigint not null,
    slug        text collate "C" not null,
    name_en     text collate "und-x-icu",
    name_vi     text collate "und-x-icu",
    name_zh     text collate "und-x-icu",
    name        text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version     integer not null default 0,
    recorded_at timestamptz not null default now(),
    kind        text,
    status      text,
    topic       text,
    event_id    bigint,
    constraint pk_commitment primary key (id),
    constraint fk_commitment_node foreign key (id) references node (id),
    constraint uq_commitment_slug unique (slug),
    constraint ck_commitment_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_commitment_event foreign key (event_id) references event (id),
    constraint ck_commitment_kind check (kind in (
        'REQUEST', 'PROPOSAL', 'PLEDGE', 'INVITATION', 'INTEREST', 'GOAL'
    )),
    constraint ck_commitment_status check (status in ('OPEN', 'ANSWERED', 'FULFILLED', 'BROKEN', 'UNKNOWN'))
);

create trigger register_commitment before insert on commitment
    for each row execute function zg_register_node('Commitment');
create trigger forget_commitment after delete on commitment for each row execute function zg_forget_node();

create index ix_commitment_name on commitment (name, id);
create index ix_commitment_event on commitment (event_id, id);
create index ix_commitment_kind_status on commitment (kind, status, id);

-- No amount means undisclosed, never zero: amounts are rows, and a deal without one has none.
-- What is signed but binds nobody stays an intention, whatever the stage says: the group is computed here and nowhere
-- else.

create table deal (
    id                 bigint not null,
    slug               text collate "C" not null,
    name_en            text collate "und-x-icu",
    name_vi            text collate "und-x-icu",
    name_zh            text collate "und-x-icu",
    name               text collate "und-x-icu" not null
        generated always as (coalesce(name_en, name_vi, name_zh, slug collate "und-x-icu")) stored,
    version            integer not null default 0,
    recorded_at        timestamptz not null default now(),
    kind               text,
    binding            text,
    stage              text,
    stage_on_edtf      text,
    stage_on_from      date,
    stage_on_to        date,
    stage_on_inferred  boolean,
    stage_group        text generated always as (
        case
            when stage = 'CANCELLED' then 'FAILED'
            when stage = 'EXPIRED' then 'ENDED'
            when stage in ('RUMOURED', 'EXPRESSED', 'NEGOTIATING', 'STALLED') then 'INTENDED'
            when stage is not null and (kind in ('MEMORANDUM_OF_UNDERSTANDING', 'LETTER_OF_INTENT') or binding = 'NO')
                then 'INTENDED'
            when stage is not null then 'CONCLUDED'
        end) stored,
    countable          boolean,
    area_hectares      numeric,
    signed_on_edtf     text,
    signed_on_from     date,
    signed_on_to       date,
    signed_on_inferred boolean,
    umbrella_id        bigint,
    constraint pk_deal primary key (id),
    constraint fk_deal_node foreign key (id) references node (id),
    constraint uq_deal_slug unique (slug),
    constraint ck_deal_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint fk_deal_umbrella foreign key (umbrella_id) references deal (id),
    constraint ck_deal_umbrella check (umbrella_id <> id),
    constraint ck_deal_kind check (kind in (
        'COOPERATION_AGREEMENT', 'MEMORANDUM_OF_UNDERSTANDING', 'LETTER_OF_INTENT', 'JOINT_VENTURE',
        'LAND_LEASE', 'LAND_PURCHASE', 'CONCESSION', 'INVESTMENT_CERTIFICATE', 'EPC_CONTRACT', 'LOAN', 'GRANT',
        'MERGER_OR_ACQUISITION', 'OFFTAKE'
    )),
    constraint ck_deal_binding check (binding in ('YES', 'NO', 'UNKNOWN')),
    constraint ck_deal_stage check (stage in (
        'RUMOURED', 'EXPRESSED', 'NEGOTIATING', 'SIGNED', 'LICENSED', 'FINANCED', 'CONSTRUCTION', 'OPERATING',
        'STALLED', 'CANCELLED', 'EXPIRED'
    )),
    constraint ck_deal_stage_on
        check (zg_is_partial_date(stage_on_edtf, stage_on_from, stage_on_to, stage_on_inferred)),
    constraint ck_deal_stage_group check (stage_group in ('INTENDED', 'CONCLUDED', 'FAILED', 'ENDED')),
    constraint ck_deal_area_hectares check (area_hectares >= 0),
    constraint ck_deal_signed_on
        check (zg_is_partial_date(signed_on_edtf, signed_on_from, signed_on_to, signed_on_inferred))
);

create trigger register_deal before insert on deal for each row execute function zg_register_node('Deal');
create trigger forget_deal after delete on deal for each row execute function zg_forget_node();

create index ix_deal_name on deal (name, id);
create index ix_deal_signed_on on deal (signed_on_from desc nulls last, id);
create index ix_deal_kind on deal (kind, signed_on_from desc nulls last, id);
create index ix_deal_stage_group on deal (stage_group, kind, signed_on_from desc nulls last, id);
create index ix_deal_stage on deal (stage, signed_on_from desc nulls last, id);
create index ix_deal_umbrella on deal (umbrella_id, id);

create table deal_stage (
    id          bigint generated always as identity,
    deal_id     bigint not null,
    stage       text not null,
    ordinal     integer,
    on_edtf     text,
    on_from     date,
    on_to       date,
    on_inferred boolean,
    claim_id    bigint not null,
    constraint pk_deal_stage primary key (id),
    constraint fk_deal_stage_deal foreign key (deal_id) references deal (id),
    constraint fk_deal_stage_claim foreign key (claim_id) references claim (id),
    constraint uq_deal_stage_deal_stage_ordinal_on unique nulls not distinct (deal_id, stage, ordinal, on_edtf),
    constraint ck_deal_stage_stage check (stage in (
        'RUMOURED', 'EXPRESSED', 'NEGOTIATING', 'SIGNED', 'LICENSED', 'FINANCED', 'CONSTRUCTION', 'OPERATING',
        'STALLED', 'CANCELLED', 'EXPIRED'
    )),
    constraint ck_deal_stage_on check (zg_is_partial_date(on_edtf, on_from, on_to, on_inferred))
);

create index ix_deal_stage_claim on deal_stage (claim_id);

create table deal_amount (
    id        bigint generated always as identity,
    deal_id   bigint not null,
    role      text not null,
    ordinal   integer,
    amount    numeric not null,
    currency  char(3) not null,
    estimated boolean not null,
    claim_id  bigint not null,
    constraint pk_deal_amount primary key (id),
    constraint fk_deal_amount_deal foreign key (deal_id) references deal (id),
    constraint fk_deal_amount_claim foreign key (claim_id) references claim (id),
    constraint uq_deal_amount_deal_role_ordinal_currency unique nulls not distinct (deal_id, role, ordinal, currency),
    constraint ck_deal_amount_role check (role in ('TOTAL', 'REGISTERED', 'LOAN', 'EQUITY')),
    constraint ck_deal_amount_money check (zg_is_money(amount, currency) and amount > 0)
);

create index ix_deal_amount_claim on deal_amount (claim_id);
create index ix_deal_amount_amount on deal_amount (currency, role, amount desc, deal_id);

create table deal_milestone (
    id          bigint generated always as identity,
    deal_id     bigint not null,
    label       text not null,
    status      text not null,
    ordinal     integer,
    on_edtf     text,
    on_from     date,
    on_to       date,
    on_inferred boolean,
    claim_id    bigint not null,
    constraint pk_deal_milestone primary key (id),
    constraint fk_deal_milestone_deal foreign key (deal_id) references deal (id),
    constraint fk_deal_milestone_claim foreign key (claim_id) references claim (id),
    constraint uq_deal_milestone_deal_label_status_ordinal unique nulls not distinct (deal_id, label, status, ordinal),
    constraint ck_deal_milestone_status check (status in ('PLANNED', 'ACTUAL')),
    constraint ck_deal_milestone_on check (zg_is_partial_date(on_edtf, on_from, on_to, on_inferred))
);

create index ix_deal_milestone_claim on deal_milestone (claim_id);

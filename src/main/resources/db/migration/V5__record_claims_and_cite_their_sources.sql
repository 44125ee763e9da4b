-- Who said what about which node, as of when. Claims are never changed: a newer one supersedes, and both stay.
create sequence claim_id_seq increment by 50;
create sequence citation_id_seq increment by 50;

create table claim (
    id                  bigint not null,
    claim_key           text collate "C" not null,
    subject_id          bigint not null,
    subject_kind        text not null,
    property            text not null,
    object_id           bigint,
    object_kind         text,
    role                text,
    side                text,
    ordinal             integer,
    label               text,
    as_printed          text,
    quantity            numeric,
    unit                text,
    code                text,
    text                text,
    flag                boolean,
    on_edtf             text,
    on_from             date,
    on_to               date,
    on_inferred         boolean,
    on_reason           text,
    amount              numeric,
    currency            char(3),
    estimated           boolean,
    latitude            double precision,
    longitude           double precision,
    location_accuracy   text,
    approximation       text not null default 'EXACT',
    as_of_edtf          text,
    as_of_from          date,
    as_of_to            date,
    as_of_inferred      boolean,
    as_of_reason        text,
    valid_from_edtf     text,
    valid_from_from     date,
    valid_from_to       date,
    valid_from_inferred boolean,
    valid_to_edtf       text,
    valid_to_from       date,
    valid_to_to         date,
    valid_to_inferred   boolean,
    basis               text not null,
    rank                text not null default 'NORMAL',
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         text not null,
    superseded_at       timestamptz,
    constraint pk_claim primary key (id),
    constraint fk_claim_subject foreign key (subject_id, subject_kind) references node (id, kind),
    constraint fk_claim_object foreign key (object_id, object_kind) references node (id, kind),
    constraint ck_claim_property check (property in (
        'COUNTRY', 'KIND', 'STATUS', 'AREA', 'POPULATION', 'PARK_COUNT', 'PARK_AREA', 'ADDED_PARK_COUNT',
        'ADDED_PARK_AREA', 'ECONOMY_RANK', 'GRDP_GROWTH', 'ESTABLISHED_ON', 'DISSOLVED_ON', 'LOCATION',
        'SUCCESSOR', 'SISTER_CITY', 'INDEX_RANK', 'INDEX_SCORE', 'INVESTMENT_PROJECTS', 'INVESTED_CAPITAL',
        'AUTHORITY', 'HOST_CITY', 'OVERLAPS', 'SPECIAL_MECHANISMS', 'SITE', 'LEGAL_INSTRUMENT', 'CITY', 'ZONE',
        'DEVELOPER', 'TENANT', 'SECTOR', 'LEASABLE_AREA', 'LEASED_AREA', 'AVAILABLE_AREA', 'OCCUPANCY',
        'LAND_PRICE', 'INVESTMENT', 'UTILITY', 'CONSTRUCTION_STARTED_ON', 'PARK', 'ORDINAL', 'LABEL', 'WITHIN',
        'POSSIBLY_SAME_AS', 'HOME_COUNTRY', 'SEAT', 'PARENT', 'DEVELOPED_AREA', 'WEBSITE', 'POSITION', 'BINDING',
        'STAGE', 'PARTY', 'PLACE', 'AMOUNT', 'SIGNED_ON', 'MILESTONE', 'UMBRELLA', 'COUNTABLE', 'HAPPENED_ON',
        'PARTICIPANT', 'ABOUT', 'RESULT', 'TOPIC', 'MADE_AT', 'BY', 'TO', 'ANSWERS'
    )),
    constraint ck_claim_role check (role in (
        'MERGED_INTO', 'SPLIT_INTO', 'RENAMED_TO', 'DEVELOPER', 'OWNER', 'OPERATOR', 'INVESTOR', 'PARENT',
        'SHAREHOLDER', 'SIGNATORY', 'LENDER', 'LESSEE', 'LESSOR', 'AUTHORITY', 'COUNTERPARTY', 'HOST',
        'COUNTERPART', 'SPEAKER', 'WITNESS', 'APPROVER', 'PRESENTER', 'ADDRESSEE', 'PRIORITY', 'FURTHER',
        'SOLUTION', 'TOTAL', 'REGISTERED', 'LOAN', 'EQUITY'
    )),
    constraint ck_claim_side check (side ~ '^[A-Z]$'),
    constraint ck_claim_object check (num_nulls(object_id, object_kind) in (0, 2)),
    constraint ck_claim_value
        check (num_nonnulls(object_id, quantity, code, text, flag, on_edtf, amount, latitude) > 0),
    constraint ck_claim_on check (zg_is_partial_date(on_edtf, on_from, on_to, on_inferred)),
    constraint ck_claim_money check (zg_is_money(amount, currency)),
    constraint ck_claim_location check (zg_is_point(latitude, longitude, location_accuracy)),
    constraint ck_claim_approximation check (approximation in (
        'EXACT', 'NEARLY', 'OVER', 'ABOUT', 'AT_LEAST', 'UP_TO'
    )),
    constraint ck_claim_as_of check (zg_is_partial_date(as_of_edtf, as_of_from, as_of_to, as_of_inferred)),
    constraint ck_claim_valid_from
        check (zg_is_partial_date(valid_from_edtf, valid_from_from, valid_from_to, valid_from_inferred)),
    constraint ck_claim_valid_to
        check (zg_is_partial_date(valid_to_edtf, valid_to_from, valid_to_to, valid_to_inferred)),
    constraint ck_claim_basis check (basis in ('REPORTED', 'OFFICIAL', 'DERIVED', 'ESTIMATED', 'INFERRED')),
    constraint ck_claim_rank check (rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
    constraint ck_claim_superseded_at check (superseded_at >= recorded_at)
);

-- The same words may be recorded again after they were superseded, never twice at one time.
create unique index uq_claim_claim_key on claim (claim_key) where superseded_at is null;
create index ix_claim_subject on claim (subject_id, property, id);
create index ix_claim_object on claim (object_id, property, id);
create index ix_claim_recorded_at on claim (recorded_at desc, id);

create table citation (
    id           bigint not null,
    claim_id     bigint not null,
    ordinal      integer not null,
    source_id    bigint not null,
    locator      text,
    quote        text,
    speaker_id   bigint,
    speaker_kind text,
    constraint pk_citation primary key (id),
    constraint fk_citation_claim foreign key (claim_id) references claim (id),
    constraint fk_citation_source foreign key (source_id) references source (id),
    constraint fk_citation_speaker foreign key (speaker_id, speaker_kind) references node (id, kind),
    constraint uq_citation_claim_ordinal unique (claim_id, ordinal),
    constraint ck_citation_speaker check (num_nulls(speaker_id, speaker_kind) in (0, 2)),
    constraint ck_citation_speaker_kind check (speaker_kind in ('Person', 'Organisation'))
);

create index ix_citation_source on citation (source_id, claim_id);
create index ix_citation_speaker on citation (speaker_id);

-- What a derived claim was derived from.
create table claim_input (
    claim_id       bigint not null,
    input_claim_id bigint not null,
    constraint pk_claim_input primary key (claim_id, input_claim_id),
    constraint fk_claim_input_claim foreign key (claim_id) references claim (id),
    constraint fk_claim_input_input_claim foreign key (input_claim_id) references claim (id),
    constraint ck_claim_input_itself check (claim_id <> input_claim_id)
);

create index ix_claim_input_input_claim on claim_input (input_claim_id);

-- The projection of the claims whose value is a node and of which a subject may have many. Only the projection writes
-- it.

create table link (
    id                  bigint generated always as identity,
    property            text not null,
    subject_id          bigint not null,
    subject_kind        text not null,
    object_id           bigint not null,
    object_kind         text not null,
    role                text,
    side                text,
    ordinal             integer,
    share_percent       numeric,
    label               text,
    valid_from_edtf     text,
    valid_from_from     date,
    valid_from_to       date,
    valid_from_inferred boolean,
    valid_to_edtf       text,
    valid_to_from       date,
    valid_to_to         date,
    valid_to_inferred   boolean,
    claim_id            bigint not null,
    constraint pk_link primary key (id),
    constraint fk_link_subject foreign key (subject_id, subject_kind) references node (id, kind),
    constraint fk_link_object foreign key (object_id, object_kind) references node (id, kind),
    constraint fk_link_claim foreign key (claim_id) references claim (id),
    constraint uq_link_property_subject_object_role unique nulls not distinct (property, subject_id, object_id, role),
    constraint ck_link_property check (property in (
        'SUCCESSOR', 'SISTER_CITY', 'HOST_CITY', 'OVERLAPS', 'ZONE', 'DEVELOPER', 'TENANT', 'SECTOR', 'PARENT',
        'POSITION', 'PARTY', 'PLACE', 'PARTICIPANT', 'ABOUT', 'RESULT', 'TOPIC', 'BY', 'TO', 'ANSWERS'
    )),
    constraint ck_link_role check (role in (
        'MERGED_INTO', 'SPLIT_INTO', 'RENAMED_TO', 'DEVELOPER', 'OWNER', 'OPERATOR', 'INVESTOR', 'PARENT',
        'SHAREHOLDER', 'SIGNATORY', 'LENDER', 'LESSEE', 'LESSOR', 'AUTHORITY', 'COUNTERPARTY', 'HOST',
        'COUNTERPART', 'SPEAKER', 'WITNESS', 'APPROVER', 'PRESENTER', 'ADDRESSEE', 'PRIORITY', 'FURTHER',
        'SOLUTION'
    )),
    constraint ck_link_side check (side ~ '^[A-Z]$'),
    constraint ck_link_share_percent check (share_percent between 0 and 100),
    constraint ck_link_valid_from
        check (zg_is_partial_date(valid_from_edtf, valid_from_from, valid_from_to, valid_from_inferred)),
    constraint ck_link_valid_to check (zg_is_partial_date(valid_to_edtf, valid_to_from, valid_to_to, valid_to_inferred))
);

-- Both directions, with what an edge is mostly asked for, so that walking the graph need not visit the table.
create index ix_link_forwards on link (property, subject_id, ordinal, object_id)
    include (id, object_kind, role, side, claim_id);
create index ix_link_backwards on link (property, object_id, ordinal, subject_id)
    include (id, subject_kind, role, side, claim_id);
create index ix_link_subject on link (subject_id);
create index ix_link_object on link (object_id);
create index ix_link_claim on link (claim_id);

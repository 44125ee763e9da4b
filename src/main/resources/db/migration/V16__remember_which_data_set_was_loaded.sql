-- The newest row tells whether the bundled data set has changed since: if both its hashes are the same, there
-- is nothing to do.

create table dataset_load (
    id              bigint generated always as identity,
    hash            text collate "C" not null,
    projection_hash text collate "C" not null,
    loaded_at       timestamptz not null,
    nodes           integer not null,
    claims          integer not null,
    superseded      integer not null,
    constraint pk_dataset_load primary key (id)
);

create index ix_dataset_load_loaded_at on dataset_load (loaded_at desc, id);

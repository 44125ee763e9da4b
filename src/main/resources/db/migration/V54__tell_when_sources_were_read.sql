-- The day a source was read, as precisely as it was noted; and why a date is inferred. The old column, a full day or
-- nothing, follows from the new ones.
alter table source
    drop column retrieved_on,
    add column published_on_reason text,
    add column accessed_on_edtf text,
    add column accessed_on_from date,
    add column accessed_on_to date,
    add column accessed_on_inferred boolean,
    add column accessed_on_reason text,
    add column retrieved_on date generated always as (case when accessed_on_from = accessed_on_to then accessed_on_from end) stored,
    add constraint ck_source_accessed_on
        check (zg_is_partial_date(accessed_on_edtf, accessed_on_from, accessed_on_to, accessed_on_inferred)),
    add constraint ck_source_published_on_reason check (published_on_reason is null or published_on_inferred),
    add constraint ck_source_accessed_on_reason check (accessed_on_reason is null or accessed_on_inferred);

create index ix_source_accessed_on on source (accessed_on_from desc nulls last, id);

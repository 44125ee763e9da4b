-- By the order of their characters, as in the tables of each kind: in a database of another locale a prefix of a slug could
-- not be looked for in the index.
alter table node alter column slug type text collate "C";

-- The id goes the way of the day, as in every other index that serves an order.
drop index ix_source_accessed_on;
create index ix_source_accessed_on on source (accessed_on_from desc nulls last, id desc);

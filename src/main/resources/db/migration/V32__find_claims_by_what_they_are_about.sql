-- Claims are asked for by their property, most of all the largest or those that no official source stands behind.
create index ix_claim_property on claim (property, quantity desc nulls last, id desc)
    include (officially_sourced, basis, rank)
    where superseded_at is null;

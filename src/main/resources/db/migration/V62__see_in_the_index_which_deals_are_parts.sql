-- Sums ask of each deal whether it is a part of another, and read the deals from this index alone.
drop index ix_deal_stage_group;
create index ix_deal_stage_group on deal (stage_group, kind, signed_on_from desc nulls last, id desc)
    include (countable, binding, stage, signed_on_to, stage_on_from, stage_on_to, area_hectares, umbrella_id);

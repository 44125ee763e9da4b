-- Deals are added up and filtered by few narrow columns of theirs. The index that follows the groups of stages holds them
-- all, so that totals of all deals read a third of what the rows take.
drop index ix_deal_stage_group;
create index ix_deal_stage_group on deal (stage_group, kind, signed_on_from desc nulls last, id desc)
    include (countable, binding, stage, signed_on_to, stage_on_from, stage_on_to, area_hectares);

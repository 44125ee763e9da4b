-- Changes are listed latest first, page by page, however long ago the day is that they are asked since. The arms have no
-- conditions of their own: only then does PostgreSQL merge what their indexes hold in order, instead of sorting all that
-- changed. An id says of its arm what it tells: a claim's own, of a claim that is held or was recorded; below nought, even
-- for a claim given up and odd for a node. What is asked of an arm stands in its last two columns.
drop index ix_claim_superseded_at;
create index ix_claim_superseded_at on claim (superseded_at, (-2 * id)) where superseded_at is not null;
create index ix_claim_recorded_at_superseded on claim (recorded_at, id) where superseded_at is not null;
create index ix_deal_added on deal (recorded_at, (-2 * id - 1));

create or replace function zg_change(since timestamptz) returns setof zg_change
    language sql stable parallel safe
begin atomic
    select id, kind, changed_at, node_id, node_kind, claim_id
    from (
        select c.id, 'CLAIM_RECORDED' as kind, c.recorded_at as changed_at, c.subject_id as node_id,
            c.subject_kind as node_kind, c.id as claim_id, c.superseded_at as gone, false as held
        from claim c
        union all
        select c.id, 'CLAIM_RECORDED', c.recorded_at, c.subject_id, c.subject_kind, c.id, null, c.superseded_at is null
        from claim c
        union all
        select -2 * c.id, 'CLAIM_SUPERSEDED', c.superseded_at, c.subject_id, c.subject_kind, c.id, null, false
        from claim c
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Country', null, null, false from country
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'City', null, null, false from city
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'EconomicZone', null, null, false from economic_zone
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Park', null, null, false from park
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Subdivision', null, null, false from subdivision
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Organisation', null, null, false from organisation
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Person', null, null, false from person
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Deal', null, null, false from deal
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Event', null, null, false from event
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Commitment', null, null, false from commitment
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Infrastructure', null, null, false from infrastructure
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Sector', null, null, false from sector
        union all select -2 * id - 1, 'NODE_ADDED', recorded_at, id, 'Source', null, null, false from source
    ) any_change
    where changed_at >= since and gone is null and not held;
end;

-- What is in a place is found by a function that the planner does not look into. Looked into, it was three recursions, whose
-- rows nobody can estimate: for a filter of many places all claims were read for each. Now the claims, sources and events
-- of what it found are followed by their indexes.
create function zg_place_content(place bigint) returns setof zg_part
    language plpgsql stable parallel safe rows 20 as $$
declare
    parts bigint[];
begin
    parts := array(select p.node_id from zg_part(place) p);
    return query
        select n.id, n.kind from node n where n.id = any(parts)
        union select d.deal_id, 'Deal' from deal_location d where d.place_id = any(parts)
        union select e.id, 'Event' from event e where e.place_id = any(parts);
end $$;

create or replace view place_content as
select p.id as place_id, c.node_id, c.node_kind from place p cross join lateral zg_place_content(p.id) c;

create or replace view place_source as
select p.id as place_id, s.source_id
from place p cross join lateral (
    select distinct t.source_id
    from zg_place_content(p.id) c
        join claim k on k.subject_id = c.node_id and k.superseded_at is null
        join citation t on t.claim_id = k.id
) s;

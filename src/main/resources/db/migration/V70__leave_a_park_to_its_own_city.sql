-- What lies in a place is found in one way for its claims, its sources, its events and its history: where a zone lies in two
-- cities, each park of it is in its own; and what has left a place is not in it any more.
create or replace function zg_part(place bigint) returns setof zg_part
    language sql stable parallel safe
begin atomic
    with recursive part as (
        select n.id, n.kind from node n where n.id = place
    union
        select x.id, x.kind
        from part p cross join lateral (
            select k.id, 'Park' as kind from park k where k.city_id = p.id
            union all select i.id, 'Infrastructure' from infrastructure i where i.city_id = p.id
            union all select i.id, 'Infrastructure' from infrastructure i where i.park_id = p.id
            union all select s.id, 'Subdivision' from subdivision s where s.park_id = p.id
            union all select s.id, 'Subdivision' from subdivision s where s.parent_id = p.id
            union all select l.subject_id, l.subject_kind from link l
            where l.object_id = p.id and l.property in ('HOST_CITY', 'ZONE')
                and zg_holds_today(l.valid_from_from, l.valid_to_to)
        ) x
        -- A zone may lie in two cities, a park in one of them.
        where not exists (
            select from park k where k.id = x.id and k.city_id <> place and exists (select from city c where c.id = place))
    )
    select p.id, p.kind from part p;
end;

create or replace view city_body as
    select o.seat_id as city_id, o.id as body_id from organisation o where o.seat_id is not null
union
    select h.object_id, z.authority_id
    from economic_zone z join link h on h.property = 'HOST_CITY' and h.subject_id = z.id
    where z.authority_id is not null and zg_holds_today(h.valid_from_from, h.valid_to_to);

-- As before, but of what lies there the foundings are told by the same rule.
create or replace function zg_timeline(subject bigint, kinds text[]) returns setof zg_timeline
    language sql stable parallel safe
begin atomic
    with happened as (
        select l.subject_id as id from link l
        where l.object_id = subject and l.subject_kind = 'Event'
            and l.property in ('ABOUT', 'RESULT', 'TOPIC')
        union select a.event_id from attendance a where a.node_id = subject
        union select w.event_id from place_event w where w.place_id = subject
        union select e.id from event e where e.id = subject
    ),
    agreed as (
        select l.subject_id as id from link l
        where l.object_id = subject and l.subject_kind = 'Deal' and l.property in ('PARTY', 'PLACE', 'SECTOR')
        union select d.deal_id from deal_location d where d.place_id = subject
        union select d.id from deal d where d.id = subject
    ),
    founded as (
        select p.node_id as id from zg_part(subject) p
    ),
    -- The claim that tells, of those that compete.
    founding as (
        select distinct on (c.subject_id, c.property, zg_matter(c, c.object_id)) c.*
        from claim c
        where c.subject_id = any(array(select f.id from founded f)) and zg_is_held(c, null)
            and c.property in ('ESTABLISHED_ON', 'DISSOLVED_ON', 'CONSTRUCTION_STARTED_ON', 'LEGAL_INSTRUMENT')
        order by c.subject_id, c.property, zg_matter(c, c.object_id), zg_standing(c)
    ),
    entry as (
        select
            (select c.id from claim c where c.subject_id = e.id and c.property = 'HAPPENED_ON' and zg_is_held(c, null)
             order by zg_standing(c) limit 1) as id,
            'EVENT' as kind, e.kind as label, e.id as node_id, 'Event' as node_kind,
            e.happened_on_edtf as on_edtf, e.happened_on_from as on_from, e.happened_on_to as on_to,
            e.happened_on_inferred as on_inferred
        from happened h join event e on e.id = h.id
        union all
        select s.claim_id, 'DEAL_STAGE', s.stage, s.deal_id, 'Deal', s.on_edtf, s.on_from, s.on_to, s.on_inferred
        from agreed a join deal_stage s on s.deal_id = a.id
        union all
        select m.claim_id, case m.status when 'PLANNED' then 'MILESTONE_PLANNED' else 'MILESTONE_REACHED' end, m.label,
            m.deal_id, 'Deal', m.on_edtf, m.on_from, m.on_to, m.on_inferred
        from agreed a join deal_milestone m on m.deal_id = a.id
        union all
        select l.claim_id, 'SUCCESSION', l.role, case when l.subject_id = subject then l.object_id else l.subject_id end,
            'City', l.valid_from_edtf, l.valid_from_from, l.valid_from_to, l.valid_from_inferred
        from link l
        where l.property = 'SUCCESSOR' and (l.subject_id = subject or l.object_id = subject)
        union all
        select c.id, case c.property
                when 'ESTABLISHED_ON' then 'ESTABLISHED' when 'DISSOLVED_ON' then 'DISSOLVED'
                when 'CONSTRUCTION_STARTED_ON' then 'CONSTRUCTION_STARTED' else 'LEGAL_INSTRUMENT'
            end,
            c.text, c.subject_id, c.subject_kind, c.on_edtf, c.on_from, c.on_to, c.on_inferred
        from founding c
        union all
        select c.id, 'STATEMENT', c.property, c.subject_id, c.subject_kind, c.as_of_edtf, c.as_of_from, c.as_of_to,
            c.as_of_inferred
        from claim c
        where c.subject_id = subject and zg_is_held(c, null) and c.property not in (
            'SUCCESSOR', 'ESTABLISHED_ON', 'DISSOLVED_ON', 'CONSTRUCTION_STARTED_ON', 'LEGAL_INSTRUMENT', 'HAPPENED_ON',
            'STAGE', 'MILESTONE')
    )
    select e.id, e.kind, e.label, e.node_id, e.node_kind, e.id, e.on_edtf, e.on_from, e.on_to, e.on_inferred
    from entry e
    where e.on_from is not null and (kinds is null or e.kind = any(kinds));
end;

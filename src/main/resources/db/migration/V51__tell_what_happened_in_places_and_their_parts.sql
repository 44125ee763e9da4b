-- As before, but a place has in its history the deals that it lists, those of its parts among them, and when its parts were
-- founded, begun and closed, and by which laws: the zones, parks and infrastructure of a city, the parks of a zone, the
-- subdivisions of a park. One level, as the place lists them. `node_id` says whose an entry is.
create or replace function zg_timeline(subject bigint, kinds text[]) returns setof zg_timeline
    language sql stable parallel safe
begin atomic
    with happened as (
        select l.subject_id as id from link l
        where l.object_id = subject and l.subject_kind = 'Event'
            and l.property in ('PARTICIPANT', 'ABOUT', 'RESULT', 'TOPIC')
        union select e.id from event e where e.place_id = subject or e.id = subject
    ),
    agreed as (
        select l.subject_id as id from link l
        where l.object_id = subject and l.subject_kind = 'Deal' and l.property in ('PARTY', 'PLACE', 'SECTOR')
        union select d.deal_id from deal_location d where d.place_id = subject
        union select d.id from deal d where d.id = subject
    ),
    founded as (
        select subject as id
        union select l.subject_id from link l where l.object_id = subject and l.property in ('HOST_CITY', 'ZONE')
        union select p.id from park p where p.city_id = subject
        union select i.id from infrastructure i where i.city_id = subject
        union select s.id from subdivision s where s.park_id = subject
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

-- What was said, who acted for whom, and what lies where: each stands here once, for all lists that go by it.

-- Who said what: each claim once, however often they are quoted with it. What a curator concluded or computed from it
-- nobody said; nor who asked whom, when, and what became of it, which is how a commitment is told. Its topic was said.
create or replace view spoken_claim as
    select distinct t.speaker_id, t.claim_id
    from citation t join claim c on c.id = t.claim_id
    where t.speaker_id is not null and not t.input and c.basis not in ('DERIVED', 'INFERRED')
        and (c.subject_kind <> 'Commitment' or c.property = 'TOPIC');

-- Who acts for a node: the node itself, and for an organisation whoever holds an office at it, as long as they do.
create view actor as
    select n.id as node_id, n.id as actor_id, null::bigint as office_id, null::date as held_from, null::date as held_to
    from node n
union all
    select p.object_id, p.subject_id, p.id, p.valid_from_from, p.valid_to_to from link p where p.property = 'POSITION';

-- Whether an office may have been held when an event was. What no date rules out may.
create function zg_held_at(held_from date, held_to date, event_from date, event_to date) returns boolean
    language sql immutable parallel safe
    return coalesce(held_from <= event_to, true) and coalesce(held_to >= event_from, true);

-- The bodies of a city: organisations that have their seat there, and authorities of zones there.
create view city_body as
    select o.seat_id as city_id, o.id as body_id from organisation o where o.seat_id is not null
union
    select h.object_id, z.authority_id
    from economic_zone z join link h on h.property = 'HOST_CITY' and h.subject_id = z.id
    where z.authority_id is not null;

-- What the bodies of a city asked and promised, and what was asked of them and promised to them.
-- Each stands once, by the body itself if it is named, else by who spoke for it.
create or replace view body_commitment as
select distinct on (b.city_id, l.subject_id, l.property)
    b.city_id, l.id, l.subject_id as commitment_id, case l.property when 'BY' then 'MADE' else 'RECEIVED' end as direction,
    l.object_id as actor_id, l.object_kind as actor_kind, l.claim_id,
    l.valid_from_edtf, l.valid_from_from, l.valid_from_to, l.valid_from_inferred,
    l.valid_to_edtf, l.valid_to_from, l.valid_to_to, l.valid_to_inferred
from city_body b
    join actor a on a.node_id = b.body_id
    join link l on l.object_id = a.actor_id and l.property in ('BY', 'TO') and l.subject_kind = 'Commitment'
    left join commitment c on c.id = l.subject_id
    left join event e on e.id = c.event_id
where zg_held_at(a.held_from, a.held_to, e.happened_on_from, e.happened_on_to)
order by b.city_id, l.subject_id, l.property, a.office_id nulls first, l.ordinal nulls last, l.id;

-- Who took part in which event, in each role once: themselves, or else by an office holder.
create view attendance as
select distinct on (a.node_id, l.subject_id, l.role)
    a.node_id, l.id, l.subject_id as event_id, l.subject_on as event_on, l.role,
    case when a.office_id is null then 'ITSELF' else 'THROUGH_OFFICE_HOLDER' end as way,
    l.object_id as actor_id, l.object_kind as actor_kind, l.claim_id,
    l.valid_from_edtf, l.valid_from_from, l.valid_from_to, l.valid_from_inferred,
    l.valid_to_edtf, l.valid_to_from, l.valid_to_to, l.valid_to_inferred
from actor a
    join link l on l.object_id = a.actor_id and l.property = 'PARTICIPANT' and l.subject_kind = 'Event'
    join event e on e.id = l.subject_id
where zg_held_at(a.held_from, a.held_to, e.happened_on_from, e.happened_on_to)
order by a.node_id, l.subject_id, l.role, a.office_id nulls first, l.ordinal nulls last, l.id;

-- What lies in a place today: the zones, parks and infrastructure of a city, the parks and infrastructure of a zone, the
-- parts and infrastructure of a park, the parts of a part, and what lies in these. The place itself is first.
create view zg_part as select null::bigint as node_id, null::text as node_kind where false;

create function zg_part(place bigint) returns setof zg_part
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
    )
    select p.id, p.kind from part p;
end;

-- The places that others lie in.
create view place as
select n.id, n.kind from node n where n.kind in ('City', 'EconomicZone', 'Park', 'Subdivision');

-- What is in a place: itself, what lies in it, the deals there, and the events that were held there. Each once.
create view place_content as
select p.id as place_id, c.node_id, c.node_kind
from place p cross join lateral (
    select q.node_id, q.node_kind from zg_part(p.id) q
    union select d.deal_id, 'Deal' from zg_part(p.id) q join deal_location d on d.place_id = q.node_id
    union select e.id, 'Event' from zg_part(p.id) q join event e on e.place_id = q.node_id
) c;

create view place_claim as
select c.place_id, k.id as claim_id from place_content c join claim k on k.subject_id = c.node_id;

create view place_source as
select distinct c.place_id, t.source_id
from place_content c
    join claim k on k.subject_id = c.node_id and k.superseded_at is null
    join citation t on t.claim_id = k.id;

-- By which sources a node is known.
create view node_source as
select distinct k.subject_id as node_id, t.source_id
from claim k join citation t on t.claim_id = k.id
where k.superseded_at is null;

-- The events of a place, each once, in the nearest way.
create view place_event as
select distinct on (w.place_id, w.event_id) w.*
from (
    select l.object_id as place_id, l.subject_id as event_id, l.subject_on as event_on, 1 as nth, 'ABOUT_PLACE' as way,
        l.object_id as through_id, l.object_kind as through_kind, null::text as role, l.ordinal, l.claim_id
    from link l
    where l.property = 'ABOUT' and l.subject_kind = 'Event'
union all
    select e.place_id, e.id, e.happened_on_from, 2, 'HELD_THERE', e.place_id, 'City', null, null, (
        select c.id from claim c where c.subject_id = e.id and c.property = 'PLACE' and zg_is_held(c, null)
        order by zg_standing(c) limit 1)
    from event e
    where e.place_id is not null
union all
    select l.object_id, l.subject_id, l.subject_on, 3, 'TOOK_PART', l.object_id, l.object_kind, l.role, l.ordinal, l.claim_id
    from link l
    where l.property = 'PARTICIPANT' and l.subject_kind = 'Event'
union all
    select b.city_id, a.event_id, a.event_on, 4, 'BODY_TOOK_PART', a.actor_id, a.actor_kind, a.role, null, a.claim_id
    from city_body b join attendance a on a.node_id = b.body_id
union all
    select c.place_id, l.subject_id, l.subject_on, 5, 'ABOUT_PART', c.node_id, c.node_kind, null, l.ordinal, l.claim_id
    from place_content c
        join link l on l.object_id = c.node_id and l.property in ('ABOUT', 'RESULT') and l.subject_kind = 'Event'
    where c.node_id <> c.place_id
) w
order by w.place_id, w.event_id, w.nth, w.ordinal nulls last, w.claim_id;

-- As before, but an event is in the history of all whose event it is: of an organisation also if an office holder took
-- part, of a place also if it was about what lies there.
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

-- Infrastructure may lie in a park. In which zones it lies is told by links, as of parks.
alter table infrastructure
    add column park_id bigint,
    add constraint fk_infrastructure_park foreign key (park_id) references park (id);
create index ix_infrastructure_park on infrastructure (park_id, name, id);

-- Who said what: each claim once, however often they are quoted with it.
create view spoken_claim as
    select distinct t.speaker_id, t.claim_id from citation t where t.speaker_id is not null;

-- What the bodies of a city asked and promised, and what was asked of them and promised to them: organisations that have
-- their seat there, authorities of zones there, and people who held an office at one of these when it was said.
-- Each stands once, by the body itself if it is named, else by who spoke for it.
create view body_commitment as
with body as not materialized (
    select o.seat_id as city_id, o.id from organisation o where o.seat_id is not null
    union
    select h.object_id, z.authority_id
    from economic_zone z join link h on h.property = 'HOST_CITY' and h.subject_id = z.id
    where z.authority_id is not null
), actor as not materialized (
    select b.city_id, b.id, null::bigint as office_id from body b
    union all
    select b.city_id, p.subject_id, p.id from body b join link p on p.property = 'POSITION' and p.object_id = b.id
)
select distinct on (a.city_id, l.subject_id, l.property)
    a.city_id, l.id, l.subject_id as commitment_id, case l.property when 'BY' then 'MADE' else 'RECEIVED' end as direction,
    l.object_id as actor_id, l.object_kind as actor_kind, l.claim_id,
    l.valid_from_edtf, l.valid_from_from, l.valid_from_to, l.valid_from_inferred,
    l.valid_to_edtf, l.valid_to_from, l.valid_to_to, l.valid_to_inferred
from actor a
    join link l on l.object_id = a.id and l.property in ('BY', 'TO') and l.subject_kind = 'Commitment'
    left join link p on p.id = a.office_id
    left join commitment c on c.id = l.subject_id
    left join event e on e.id = c.event_id
where coalesce(p.valid_from_from <= e.happened_on_to, true) and coalesce(p.valid_to_to >= e.happened_on_from, true)
order by a.city_id, l.subject_id, l.property, a.office_id nulls first, l.ordinal nulls last, l.id;

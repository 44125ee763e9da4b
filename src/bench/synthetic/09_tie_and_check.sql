-- Rows and links repeat claims, as the projection would have it: nothing here competes for one row.
insert into citation (id, claim_id, ordinal, source_id, locator)
select nextval('new_citation'), c.id, 1, base.source + 1 + pg_temp.below(size.sources, c.id, 901, 2),
    case when c.id % 5 < 3 then 'paragraph ' || 1 + c.id % 20 end
from base, size, claim c where c.recorded_by = 'synthetic' order by c.id;

-- Owners, and where deals are, are found once, when the indexes are there again.
do $$
declare
    it text;
begin
    foreach it in array '{inserted,updated,deleted}'::text[] loop
        execute format('alter table link disable trigger follow_owners_%s', it);
        execute format('alter table link disable trigger relocate_deals_%s', it);
    end loop;
end $$;

insert into link (property, subject_id, subject_kind, object_id, object_kind, role, side, ordinal, share_percent, claim_id)
select property, subject_id, subject_kind, object_id, object_kind, role, side, ordinal, quantity, id
from claim
where recorded_by = 'synthetic'
    and property in ('HOST_CITY', 'ZONE', 'DEVELOPER', 'TENANT', 'PARENT', 'PARTY', 'PLACE', 'SECTOR')
order by id;

insert into reference (property, subject_id, subject_kind, object_id, object_kind, claim_id)
select property, subject_id, subject_kind, object_id, object_kind, id
from claim
where recorded_by = 'synthetic' and (property, subject_kind) in (('AUTHORITY', 'EconomicZone'), ('CITY', 'Infrastructure'),
    ('CITY', 'Park'), ('COUNTRY', 'City'), ('HOME_COUNTRY', 'Organisation'), ('UMBRELLA', 'Deal'))
order by id;

insert into deal_stage (deal_id, stage, on_edtf, on_from, on_to, on_inferred, claim_id)
select subject_id, code, on_edtf, on_from, on_to, on_inferred, id
from claim where recorded_by = 'synthetic' and property = 'STAGE' order by id;

insert into deal_amount (deal_id, role, amount, currency, estimated, claim_id)
select subject_id, role, amount, currency, false, id
from claim where recorded_by = 'synthetic' and property = 'AMOUNT' order by id;

do $$
declare
    it record;
begin
    for it in select * from aside order by kind desc, name loop
        execute it.again;
    end loop;
end $$;

do $$
declare
    it text;
begin
    foreach it in array '{inserted,updated,deleted}'::text[] loop
        execute format('alter table link enable trigger follow_owners_%s', it);
        execute format('alter table link enable trigger relocate_deals_%s', it);
    end loop;
    perform zg_find_owners(array(select distinct subject_id from link where property = 'PARENT'));
    perform zg_locate_deals(array(select subject_id from link where property = 'PLACE' and subject_kind = 'Deal'));
end $$;

-- Hibernate takes ids in blocks of fifty that end at the sequence's value.
select setval('node_id_seq', (select max(id) + 50 from node)), setval('name_id_seq', (select max(id) + 50 from name)),
    setval('claim_id_seq', (select max(id) + 50 from claim)), setval('citation_id_seq', (select max(id) + 50 from citation));

drop view pg_temp.said, pg_temp.named;

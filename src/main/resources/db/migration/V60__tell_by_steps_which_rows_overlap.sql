-- Views that walked from every row to all that it is a part of were walked whole for each total, and joined whole with each
-- parent's rows. What they told in two goes now tells each step, and totals follow steps from their own rows.
drop view city_overlap, subdivision_overlap, deal_overlap, organisation_overlap;

-- From a city to what it was merged into or split into.
create view city_successor as
    select subject_id as one_id, object_id as other_id from link where property = 'SUCCESSOR';

-- From a part of a park to what it lies within.
create view subdivision_whole as
    select id as one_id, parent_id as other_id from subdivision where parent_id is not null;

-- Parts of one park on different axes, such as a phase and a subzone.
create view subdivision_crossing as
    select a.id as one_id, b.id as other_id
    from subdivision a join subdivision b on b.park_id = a.park_id and b.id <> a.id
    where a.kind is distinct from b.kind or a.kind is null;

-- From a deal to the one that it is a part of.
create view deal_whole as
    select id as one_id, umbrella_id as other_id from deal where umbrella_id is not null;

-- From an organisation to those that own a part of it.
create view organisation_owner as
    select subject_id as one_id, object_id as other_id from link where property = 'PARENT' and object_id is not null;

-- Organisations that develop, own, run or invest in one park, or a part of one.
create view organisation_sharing_park as
    select a.object_id as one_id, b.object_id as other_id
    from link a join link b on b.property = 'DEVELOPER' and b.subject_id = a.subject_id and b.object_id <> a.object_id
    where a.property = 'DEVELOPER';

-- Where a deal takes place and where its parties come from are two things: a Chinese company's park in Hai Phong. By the
-- homes and seats of the parties themselves; who owns them is told of them.
create view deal_party_country as
    select l.subject_id as deal_id, c.country_id
    from link l join organisation_country c on c.organisation_id = l.object_id
    where l.property = 'PARTY' and l.subject_kind = 'Deal' and l.object_kind = 'Organisation'
        and c.way in ('HOME_COUNTRY', 'SEAT')
union
    select l.subject_id, c.country_id
    from link l join city c on c.id = l.object_id
    where l.property = 'PARTY' and l.subject_kind = 'Deal' and l.object_kind = 'City' and c.country_id is not null;

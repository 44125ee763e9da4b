-- Where a deal takes place, and what that lies in: the park of a subdivision, the zones and the city of a park, the cities
-- of a zone, the country of a city. Each arm begins at the deal, so that PostgreSQL reads only the deals it is asked for.
create view deal_location as
    select l.subject_id as deal_id, l.object_id as place_id
    from link l where l.property = 'PLACE' and l.subject_kind = 'Deal'
union
    select l.subject_id, s.park_id
    from link l join subdivision s on s.id = l.object_id
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and s.park_id is not null
union
    select l.subject_id, z.object_id
    from link l
        left join subdivision s on s.id = l.object_id
        join link z on z.property = 'ZONE' and z.subject_id = coalesce(s.park_id, l.object_id)
    where l.property = 'PLACE' and l.subject_kind = 'Deal'
union
    select l.subject_id, p.city_id
    from link l
        left join subdivision s on s.id = l.object_id
        join park p on p.id = coalesce(s.park_id, l.object_id)
    where l.property = 'PLACE' and l.subject_kind = 'Deal' and p.city_id is not null
union
    select l.subject_id, h.object_id
    from link l join link h on h.property = 'HOST_CITY' and h.subject_id = l.object_id
    where l.property = 'PLACE' and l.subject_kind = 'Deal';

-- The countries of those cities, and the developers of those parks.
create view deal_country as
    select distinct d.deal_id, c.country_id from deal_location d join city c on c.id = d.place_id
    where c.country_id is not null;

create view deal_developer as
    select distinct d.deal_id, l.object_id as developer_id
    from deal_location d join link l on l.property = 'DEVELOPER' and l.subject_id = d.place_id
    where l.role = 'DEVELOPER';

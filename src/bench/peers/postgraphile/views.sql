-- PostGraphile follows foreign keys, and links lead to nodes of several kinds: views name what each property leads to.
-- They are simple enough to dissolve into the tables, with their indexes.
drop schema if exists peer cascade;
create schema peer;
create view peer.country as select id, slug, name from country;
create view peer.city as select id, name, population, country_id from city;
create view peer.economic_zone as select id, name from economic_zone;
create view peer.organisation as select id, name from organisation;
create view peer.park as select id, slug, name, area_hectares, city_id from park;
create view peer.deal as select id, name, kind, stage, signed_on_edtf, signed_on_from from deal;
create view peer.deal_amount as select id, deal_id, ordinal, amount, currency from deal_amount;
create view peer.park_zone as select id, subject_id as park_id, object_id as zone_id from link where property = 'ZONE';
create view peer.park_developer as
    select id, subject_id as park_id, object_id as organisation_id, role, ordinal from link where property = 'DEVELOPER';
create view peer.deal_party as
    select id, subject_id as deal_id, object_id as organisation_id, role, ordinal from link where property = 'PARTY';
create view peer.deal_place as
    select id, subject_id as deal_id, object_id as park_id, subject_on, ordinal from link where property = 'PLACE';

comment on view peer.country is E'@primaryKey id\n@unique slug';
comment on view peer.city is E'@primaryKey id\n@foreignKey (country_id) references country (id)';
comment on view peer.economic_zone is '@primaryKey id';
comment on view peer.organisation is '@primaryKey id';
comment on view peer.park is E'@primaryKey id\n@unique slug\n@foreignKey (city_id) references city (id)';
comment on view peer.deal is '@primaryKey id';
comment on view peer.deal_amount is E'@primaryKey id\n@foreignKey (deal_id) references deal (id)';
comment on view peer.park_zone is
    E'@primaryKey id\n@foreignKey (park_id) references park (id)\n@foreignKey (zone_id) references economic_zone (id)';
comment on view peer.park_developer is
    E'@primaryKey id\n@foreignKey (park_id) references park (id)\n@foreignKey (organisation_id) references organisation (id)';
comment on view peer.deal_party is
    E'@primaryKey id\n@foreignKey (deal_id) references deal (id)\n@foreignKey (organisation_id) references organisation (id)';
comment on view peer.deal_place is
    E'@primaryKey id\n@foreignKey (deal_id) references deal (id)\n@foreignKey (park_id) references park (id)';

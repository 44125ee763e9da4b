-- Everything below follows from two settings: synthetic.seed, and synthetic.scale, by which all numbers are divided.
-- Nothing is random: the same seed gives the same data in every database.

do $$ begin
    execute format(
        'create function pg_temp.dice(i bigint, salt integer) returns double precision language sql immutable '
        'return (hashint8extended(i, %s * 1000 + salt) & 9007199254740991)::double precision / 9007199254740992',
        current_setting('synthetic.seed')::bigint);
end $$;

-- A whole number from 0 to n - 1. With a skew above 1 small numbers come more often than large ones.
create function pg_temp.below(n bigint, i bigint, salt integer, skew double precision default 1) returns bigint
    language sql immutable
    return floor(n * power(pg_temp.dice(i, salt), skew))::bigint;

create function pg_temp.pick(words text[], i bigint, salt integer) returns text
    language sql immutable
    return words[1 + pg_temp.below(cardinality(words), i, salt)];

-- A day, as a source may give it: to the day, the month or the year.
create type pg_temp.partial as (edtf text, earliest date, latest date);
create function pg_temp.partial(day date, period text) returns pg_temp.partial
    language sql immutable
    return row(
        to_char(day, case period when 'day' then 'YYYY-MM-DD' when 'month' then 'YYYY-MM' else 'YYYY' end),
        date_trunc(period, day::timestamp)::date,
        (date_trunc(period, day::timestamp) + ('1 ' || period)::interval - interval '1 day')::date
    )::pg_temp.partial;

create temp table size on commit drop as
select
    2 as countries, 200 / s as sources, 700 / s as cities, 400 / s as zones, 300 / s as infrastructure,
    3000 / s as developers, 15000 / s as organisations, 7000 / s as parks, 200000 / s as deals, 100000 / s as names
from (select current_setting('synthetic.scale')::bigint) as setting (s);

-- Ids of ours begin at the next million, so that they are the same wherever only the bundled data stand before them.
create function pg_temp.free(taken bigint) returns bigint
    language sql immutable
    return (coalesce(taken, 0) / 1000000 + 1) * 1000000;

create temp table base on commit drop as
select
    node, node as country, node + 1000 as source, node + 10000 as city, node + 20000 as zone,
    node + 30000 as infrastructure, node + 100000 as organisation, node + 200000 as park, node + 1000000 as deal
from (select pg_temp.free(max(id)) from node) as taken (node);

do $$ begin
    execute format('create temp sequence new_name start %s', (select pg_temp.free(max(id)) from name));
    execute format('create temp sequence new_claim start %s', (select pg_temp.free(max(id)) from claim));
    execute format('create temp sequence new_citation start %s', (select pg_temp.free(max(id)) from citation));
end $$;
create temp sequence new_key;
create temp sequence new_moment;

-- What is written here is a claim; what is not said takes the defaults below.
create view pg_temp.said as select * from claim;
alter view pg_temp.said
    alter id set default nextval('new_claim'),
    alter claim_key set default encode(sha256(('synthetic ' || nextval('new_key'))::bytea), 'hex'),
    alter recorded_at set default timestamptz '2025-01-01 00:00Z' + nextval('new_moment') * interval '10 seconds',
    alter recorded_by set default 'synthetic',
    alter basis set default 'REPORTED',
    alter rank set default 'NORMAL',
    alter approximation set default 'EXACT';

create view pg_temp.named as select id, node_id, node_kind, language, kind, value from name;
alter view pg_temp.named alter id set default nextval('new_name');

-- Vietnamese is typed with and without marks, composed (NFC) and decomposed (NFD), with old and new tone placement.
-- All of them have to find the same name, so names are folded once, when they are written.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create extension if not exists cube;

-- Declared immutable although unaccent() is only stable: its rules file is part of the server's installation. Đ has no
-- Unicode decomposition and is named on its own. The body is parsed here and now, so no search_path can bend it later.
create function zg_fold(value text) returns text
    language sql immutable strict parallel safe
    return lower(
        unaccent('unaccent'::regdictionary, translate(normalize(value, NFKC), 'đĐ', 'dD')) collate "und-x-icu"
    );

-- The point on the globe as metres from its middle, which a GiST index finds by nearness: a box holds what is within a
-- chord of it. The extension earthdistance would do the same, but only a superuser may install it.
create function zg_on_earth(latitude double precision, longitude double precision) returns cube
    language sql immutable strict parallel safe
    return cube(array[
        6371008.8 * cosd(latitude) * cosd(longitude),
        6371008.8 * cosd(latitude) * sind(longitude),
        6371008.8 * sind(latitude)
    ]);

-- Metres along the great circle between two such points.
create function zg_metres_between(here cube, there cube) returns double precision
    language sql immutable strict parallel safe
    return 2 * 6371008.8 * asin(least(1, (here <-> there) / (2 * 6371008.8)));

-- A partial date is its EDTF form with the first and last day it may mean: all of it, or nothing.
create function zg_is_partial_date(edtf text, earliest date, latest date, inferred boolean) returns boolean
    language sql immutable parallel safe
    return num_nulls(edtf, earliest, latest, inferred) = 4
        or (num_nulls(edtf, earliest, latest, inferred) = 0
            and earliest <= latest and edtf ~ '^[0-9]{4}(-[0-9]{2}){0,2}$');

-- An amount without its currency is no money, nor is a currency without its amount.
create function zg_is_money(amount numeric, currency char(3)) returns boolean
    language sql immutable parallel safe
    return num_nulls(amount, currency) = 2
        or (num_nulls(amount, currency) = 0 and currency ~ '^[A-Z]{3}$');

-- WGS 84 degrees, and always a word on how well the point is known.
create function zg_is_point(latitude double precision, longitude double precision, accuracy text) returns boolean
    language sql immutable parallel safe
    return num_nulls(latitude, longitude, accuracy) = 3
        or (num_nulls(latitude, longitude, accuracy) = 0
            and latitude between -90 and 90 and longitude between -180 and 180
            and accuracy in ('EXACT', 'APPROXIMATE', 'LOCALITY', 'REGION', 'COUNTRY'));

-- For functions that answer requests: ends the statement with words that the sender of the request may read. Codes of
-- class ZG are this service's own.
create function zg_refuse(words text) returns boolean language plpgsql stable parallel safe as $$
begin
    raise exception using errcode = 'ZG001', message = words;
end $$;

-- The word for a kind of node in the database, of the constant for it in the schema: ECONOMIC_ZONE is EconomicZone.
create function zg_kind(constant text) returns text
    language sql immutable strict parallel safe
    return replace(initcap(replace(constant, '_', ' ')), ' ', '');

-- The two users of a database of Zonegraph. A superuser runs this once in that database; again does no harm.
--   zonegraph         owns what is in it, and prepares it (zonegraph.start.work=prepare)
--   zonegraph_reader  serves (zonegraph.start.work=serve), and can change nothing
-- Passwords are none of this file's: \password sets them without showing them to a log.

do $$
begin
    if to_regrole('zonegraph') is null then
        create role zonegraph login;
    end if;
    if to_regrole('zonegraph_reader') is null then
        create role zonegraph_reader login;
    end if;
    execute format('alter database %I owner to zonegraph', current_database());
    -- Everyone may come in, and make temporary tables, unless told otherwise.
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to zonegraph_reader', current_database());
end
$$;

-- What is there, and what later migrations add.
grant select on all tables in schema public to zonegraph_reader;
alter default privileges for role zonegraph in schema public grant select on tables to zonegraph_reader;

-- Large objects belong to whoever makes them, and anyone may.
revoke execute on function lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea) from public;

-- A second lock on the same door: a mistake fails before it is tried.
alter role zonegraph_reader set default_transaction_read_only = on;

-- All are registered now.
alter table node
    alter column kind_code set not null,
    alter column slug set not null,
    alter column name set not null,
    alter column recorded_at set not null,
    alter column updated_at set not null;
alter table country alter column updated_at set not null;
alter table city alter column updated_at set not null;
alter table economic_zone alter column updated_at set not null;
alter table park alter column updated_at set not null;
alter table subdivision alter column updated_at set not null;
alter table organisation alter column updated_at set not null;
alter table person alter column updated_at set not null;
alter table deal alter column updated_at set not null;
alter table event alter column updated_at set not null;
alter table commitment alter column updated_at set not null;
alter table infrastructure alter column updated_at set not null;
alter table sector alter column updated_at set not null;
alter table source alter column updated_at set not null;

-- A slug is unique among the nodes of one kind, so that whoever knows the kind can say it. The node that two of three
-- arguments name; null if there is none. `takes` says which arguments these are.
create function zg_named_node(asked_id bigint, asked_slug text, asked_kind text, takes text) returns bigint
    language plpgsql stable as $$
declare
    named bigint[];
    kinds text;
begin
    if num_nonnulls(asked_id, asked_slug) <> 1 then
        perform zg_refuse(takes);
    end if;
    if asked_id is not null then
        if asked_kind is not null then
            perform zg_refuse('An id tells the kind of its node: name a kind only beside a slug.');
        end if;
        return (select id from node where id = asked_id);
    end if;
    select array_agg(id), string_agg(kind, ', ' order by kind) into named, kinds
    from node where slug = asked_slug and (asked_kind is null or kind_code = asked_kind);
    if cardinality(named) > 1 then
        perform zg_refuse(format(
            'Nodes of several kinds have this slug (%s). Name the one you mean by its kind as well, or by its id.', kinds));
    end if;
    return named[1];
end $$;

create function zg_end_of_path(asked_id bigint, asked_slug text, asked_kind text, argument text) returns bigint
    language plpgsql stable as $$
declare
    node constant bigint := zg_named_node(
        asked_id, asked_slug, asked_kind, format('`paths` takes either `%s` or `%sSlug`.', argument, argument));
begin
    if node is null then
        perform zg_refuse(format('There is no node with %s. Take ids or slugs from the fields of nodes.', case
            when asked_slug is null then format('the id in `%s`', argument) else format('the slug "%s"', asked_slug)
        end));
    end if;
    return node;
end $$;

-- What takes a slug takes the kind beside it, and is otherwise as it was.
do $$
begin
    execute replace(replace(replace(replace(pg_get_functiondef('zg_path_hop'::regproc),
        'from_slug text, asked_to bigint, to_slug text,',
        'from_slug text, asked_from_kind text, asked_to bigint, to_slug text, asked_to_kind text,'),
        'zg_end_of_path(asked_from, from_slug, ', 'zg_end_of_path(asked_from, from_slug, asked_from_kind, '),
        'zg_end_of_path(asked_to, to_slug, ', 'zg_end_of_path(asked_to, to_slug, asked_to_kind, '), 'public.', '');
    execute replace(replace(replace(pg_get_functiondef('zg_neighbourhood'::regproc),
        'asked_id bigint, asked_slug text, depth', 'asked_id bigint, asked_slug text, asked_kind text, depth'),
        'zg_named_node(asked_id, asked_slug, ', 'zg_named_node(asked_id, asked_slug, asked_kind, '), 'public.', '');
end $$;
drop function zg_path_hop(bigint, text, bigint, text, integer, text[]);
drop function zg_neighbourhood(bigint, text, integer, text[], integer);
drop function zg_end_of_path(bigint, text, text);
drop function zg_named_node(bigint, text, text);

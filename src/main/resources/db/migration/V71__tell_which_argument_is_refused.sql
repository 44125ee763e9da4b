-- A refusal begins with the argument that is wrong, wherever one is: so its place in the request can be told.
create or replace function zg_compared(ids bigint[], kind text, slugs text[]) returns bigint[]
    language plpgsql stable parallel safe as $$
declare
    argument constant text := case when ids is null then 'slugs' else 'ids' end;
    named constant integer := coalesce(cardinality(ids), cardinality(slugs));
    wanted bigint[] := ids;
    place integer;
begin
    if num_nonnulls(ids, slugs) <> 1 or (slugs is null) <> (kind is null) then
        perform zg_refuse('`compare` takes either `ids`, or `kind` and `slugs`.');
    end if;
    if named not between 1 and 10 then
        perform zg_refuse(format('`%s` has %s nodes; it must have from 1 to 10.', argument, named));
    end if;
    if slugs is not null then
        execute format('select array_agg(n.id order by s.place) '
            'from unnest($1) with ordinality s (slug, place) left join %I n on n.slug = s.slug', lower(kind))
            into wanted using slugs;
    end if;
    select min(w.place) into place
    from unnest(wanted) with ordinality w (id, place) left join node n on n.id = w.id
    where n.id is null;
    if place is not null then
        perform zg_refuse(case
            when slugs is null then format('`ids[%s]` is the id of no node. Take ids from the field `id` of a node.', place - 1)
            else format('There is no node with the slug "%s". Take ids or slugs from the fields of nodes.', slugs[place])
        end);
    end if;
    select min(w.place) into place
    from unnest(wanted) with ordinality w (id, place)
    where w.id = any(wanted[:w.place::integer - 1]);
    if place is not null then
        perform zg_refuse(format('`%s[%s]` names a node again. Name each once.', argument, place - 1));
    end if;
    return wanted;
end $$;

create or replace function zg_end_of_path(asked_id bigint, asked_slug text, asked_kind text, argument text) returns bigint
    language plpgsql stable as $$
declare
    node constant bigint := zg_named_node(
        asked_id, asked_slug, asked_kind, format('`paths` takes either `%s` or `%sSlug`.', argument, argument));
begin
    if node is null then
        perform zg_refuse(case
            when asked_slug is null then
                format('`%s` is the id of no node. Take ids from the field `id` of a node.', argument)
            else format('There is no node with the slug "%s". Take ids or slugs from the fields of nodes.', asked_slug)
        end);
    end if;
    return node;
end $$;

do $$
begin
    execute replace(pg_get_functiondef('zg_comparison'::regproc),
        '''Compare 1 to 30 properties; there are '' || cardinality(properties) || ''.''',
        '''`properties` has '' || cardinality(properties) || '' properties; it must have from 1 to 30.''');
end $$;

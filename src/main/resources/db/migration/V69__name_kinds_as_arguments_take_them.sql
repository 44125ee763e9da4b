-- A refusal that asks for the kind of a node tells the kinds as they are written in a request.
create or replace function zg_named_node(asked_id bigint, asked_slug text, asked_kind text, takes text) returns bigint
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
    select array_agg(id), string_agg(kind_code, ', ' order by kind_code) into named, kinds
    from node where slug = asked_slug and (asked_kind is null or kind_code = asked_kind);
    if cardinality(named) > 1 then
        perform zg_refuse(format(
            'Nodes of several kinds have this slug (%s). Name the one you mean by its kind as well, or by its id.', kinds));
    end if;
    return named[1];
end $$;

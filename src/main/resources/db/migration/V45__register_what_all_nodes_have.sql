-- What nodes of all kinds have in common stands in their register, so that they can be listed, filtered and sorted
-- together by one table and its indexes. It repeats what the tables of the kinds hold: nodes register themselves, and what
-- changes is copied, whoever changes it. With it every node tells when the graph last learned or gave up something of it.
alter table node
    add column kind_code   text generated always as (upper(regexp_replace(kind, '(.)([A-Z])', '\1_\2', 'g'))) stored,
    add column slug        text,
    add column name        text collate "und-x-icu",
    add column recorded_at timestamptz,
    add column updated_at  timestamptz;

create or replace function zg_register_node() returns trigger language plpgsql as $$
begin
    new.updated_at := coalesce(new.updated_at, new.recorded_at);
    insert into node (id, kind, slug, name, recorded_at, updated_at)
    values (new.id, tg_argv[0], new.slug, coalesce(new.name_en, new.name_vi, new.name_zh, new.slug), new.recorded_at,
        new.updated_at);
    return new;
end $$;

create function zg_keep_register() returns trigger language plpgsql as $$
begin
    update node n
    set slug = c.slug, name = c.name, recorded_at = c.recorded_at, updated_at = c.updated_at
    from changed c
    where n.id = c.id
        and (n.slug, n.name, n.recorded_at, n.updated_at) is distinct from (c.slug, c.name, c.recorded_at, c.updated_at);
    return null;
end $$;

-- A claim that was recorded or given up counts for the node that it is about, as in the list of changes. Names come before
-- what is registered: the trigger that copies them is made when all are filled.
do $$
declare
    tables constant text[] := array['country', 'city', 'economic_zone', 'park', 'subdivision', 'organisation', 'person',
        'deal', 'event', 'commitment', 'infrastructure', 'sector', 'source'];
    it text;
begin
    create temp table last_told on commit drop as
    select subject_id as id, greatest(max(recorded_at), max(superseded_at)) as at from claim group by subject_id;
    alter table last_told add primary key (id);
    analyze last_told;
    foreach it in array tables loop
        execute format('alter table %I add column updated_at timestamptz', it);
        execute format('update %I t set updated_at = greatest(k.recorded_at, l.at)
            from %I k left join last_told l on l.id = k.id where t.id = k.id', it, it);
        execute format('update node n set slug = t.slug, name = t.name, recorded_at = t.recorded_at,
            updated_at = t.updated_at from %I t where t.id = n.id', it);
        execute format('create trigger keep_register after update on %I referencing new table as changed
            for each statement execute function zg_keep_register()', it);
    end loop;
end $$;

create index ix_node_name on node (name, id);
create index ix_node_slug on node (slug, id);
create index ix_node_kind_code on node (kind_code, id);
create index ix_node_recorded_at on node (recorded_at, id);
create index ix_node_updated_at on node (updated_at, id);

-- The views of all nodes give way to the register.
do $$
begin
    execute replace(pg_get_functiondef('zg_comparison'::regproc), 'known_node', 'node');
    execute replace(pg_get_functiondef('zg_named_node'::regproc), 'node_slug', 'node');
end $$;
drop view known_node, node_slug;
analyze node;

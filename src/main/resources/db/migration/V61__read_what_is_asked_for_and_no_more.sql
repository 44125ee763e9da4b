-- What reads of a large graph cost without need.

-- Of nodes whose names match, only those that are told are looked at closely, and only where names that are the same once
-- folded compete. Each look takes tens of microseconds, and a search may find a thousand names.
do $$
declare
    before constant text := pg_get_functiondef('zg_search'::regproc);
    after constant text := replace(before,
        '    alike as (
        select distinct on (b.rank, b.node_id) b.node_id, b.node_kind, f.name_id, b.rank
        from best b
            join found f on f.node_id = b.node_id and f.match = b.match and f.tail = b.tail
            join name n on n.id = f.name_id
        order by b.rank, b.node_id, coalesce(f.language <> lang, false), zg_unlikeness(n.value, what), f.rank, f.name_id
    )',
        '    told as materialized (
        select * from best b order by b.rank, b.node_id limit 200
    ),
    rival as (
        select t.node_id, t.node_kind, t.rank, f.name_id, f.language, f.rank as own_rank,
            count(*) over (partition by t.node_id) as rivals
        from told t
            join found f on f.node_id = t.node_id and f.match = t.match and f.tail = t.tail
    ),
    alike as (
        select distinct on (r.rank, r.node_id) r.node_id, r.node_kind, r.name_id, r.rank
        from rival r
        order by r.rank, r.node_id, coalesce(r.language <> lang, false), case when r.rivals > 1 then
            zg_unlikeness((select n.value from name n where n.id = r.name_id), what) end, r.own_rank, r.name_id
    )');
begin
    if after = before then
        raise 'zg_search is not what it was';
    end if;
    execute after;
end $$;

-- The area of each park by itself: joined as a whole, all parks were read for each organisation. `offset 0` keeps it apart.
create or replace view developed_area_part as
    select l.object_id as organisation_id, l.subject_id as node_id, k.area_hectares
    from link l cross join lateral (
        select a.area_hectares from known_park_area a where a.id = l.subject_id offset 0
    ) k
    where l.property = 'DEVELOPER' and l.role = 'DEVELOPER' and l.subject_kind = 'Park'
        and zg_holds_today(l.valid_from_from, l.valid_to_to)
union all
    select o.id, s.part_id, s.area_hectares
    from (
            select distinct l.object_id as id
            from link l
            where l.property = 'DEVELOPER' and l.role = 'DEVELOPER' and l.subject_kind = 'Subdivision'
        ) o
        cross join lateral zg_adding_up(array(
            select d.id
            from link l join subdivision d on d.id = l.subject_id
            where l.property = 'DEVELOPER' and l.role = 'DEVELOPER' and l.object_id = o.id
                and zg_holds_today(l.valid_from_from, l.valid_to_to) and not exists (
                    select from link w
                    where w.property = 'DEVELOPER' and w.role = 'DEVELOPER' and w.object_id = o.id
                        and w.subject_id = d.park_id and zg_holds_today(w.valid_from_from, w.valid_to_to)
                )
        )) s;

-- Claims of a property are listed latest first, and those of one lie together: a walk through all claims in the order of
-- their time meets a million others before.
create index ix_claim_property_recorded_at on claim (property, recorded_at, id) where superseded_at is null;

-- Whoever keeps a copy asks for the deals that were updated last.
create index ix_deal_updated_at on deal (updated_at, id);

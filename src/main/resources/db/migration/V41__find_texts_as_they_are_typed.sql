-- A text in which no character has a meaning to LIKE. Of a folded text, since folding makes such characters of others: of
-- the full-width ones that a Chinese keyboard types, and of many more.
create function zg_literal(value text) returns text
    language sql immutable strict parallel safe
    return replace(replace(replace(value, '\', '\\'), '%', '\%'), '_', '\_');

-- How unlike a name is to a text that finds it, as it was typed: 0 if it holds the text, 1 if it does but for the case,
-- else by how many letters differ. Only for names that are the same once folded.
create function zg_unlikeness(name text, typed text) returns integer
    language sql immutable strict parallel safe
    return (
        select case
            when strpos(n.name, n.typed) > 0 then 0
            when strpos(lower(n.name), lower(n.typed)) > 0 then 1
            else 2 + levenshtein(left(lower(n.name), 200), left(lower(n.typed), 200))
        end
        from (
            select normalize(name, NFKC) collate "und-x-icu" as name,
                btrim(normalize(typed, NFKC)) collate "und-x-icu" as typed
        ) n
    );

-- At most 200 nodes whose names match a text, each by its best name, and of names that are the same once folded by the one
-- that is most like the text as it was typed. What is weaker is looked for only when what is stronger finds too few: words
-- within names after 200 nodes, parts of words and slips after ten. Each look is cut at a number of names, so that none
-- takes long. Rows are read in the order of an index and never sorted to be cut: the planner cannot know how common a text
-- is, and would hope for the best.
create or replace function zg_search(what text, kinds text[], lang text) returns setof zg_search
    language plpgsql stable parallel safe rows 200 set enable_sort = off set enable_seqscan = off as $$
declare
    words  text[] := zg_words(what);
    typed  text collate "C" := array_to_string(words, '');
    spaces text collate "C" := left(array_to_string(words, ' '), 24);
    length integer := char_length(typed);
    wanted text[] := case when kinds is not null then array(select zg_kind(kind) from unnest(kinds) kind) end;
    -- The weights, without their last bits, that names of such nodes may have.
    groups integer[] := array(
        select (standing << 10) + (size << 4) + place
        from generate_series(0, 3) standing, generate_series(0, 15) size, generate_series(1, 13) place
        where wanted is null or place in (select zg_kind_place(kind) from unnest(wanted) kind));
    languages constant text[] := array['EN', 'VI', 'ZH'];
    beyond constant text collate "C" := chr(1114111); -- The last of all characters: a stretch of an index ends before it.
begin
    if char_length(normalize(what)) > 200 then
        perform zg_refuse(format('`text` has %s characters; search for at most 200.', char_length(normalize(what))));
    elsif length = 0 then
        perform zg_refuse('`text` holds no letter and no digit; search for at least one.');
    end if;

    return query
    with
    exact as materialized (
        select s.*, 0 as match, not starts_with(s.spaced, spaces) as divided
        from name_start s
        where s.tail = typed and s.place = 1 and (s.weight & 511) = length
            and (wanted is null or s.node_kind = any(wanted))
        order by s.tail, s.name_id
        limit 800
    ),
    beginning as materialized (
        select s.*, 1 as match, not starts_with(s.spaced, spaces) as divided
        from unnest(languages) spoken cross join lateral (
            select *
            from name_start t
            where t.place = 1 and t.language = spoken and t.weight >> 9 = any(groups)
                and t.tail >= typed and t.tail < typed || beyond
            order by t.weight >> 9, t.tail
            limit 400
        ) s
    ),
    within as materialized (
        select s.*, 2 as match, not starts_with(s.spaced, spaces) as divided
        from unnest(languages) spoken cross join lateral (
            select *
            from name_start t
            where t.place > 1 and t.language = spoken and t.weight >> 9 = any(groups)
                and t.tail >= typed and t.tail < typed || beyond
            order by t.weight >> 9, t.tail
            limit 400
        ) s
        where (select count(distinct b.node_id) < 200 from beginning b)
    ),
    strong as materialized (
        table exact union all table beginning union all table within
    ),
    parts as materialized (
        select s.*, 3 as match, false as divided
        from (select * from name_start t where t.place = 1 and t.tail like '%' || typed || '%' limit 400) s
        where typed ~ '[a-z0-9]{3}' -- Else no trigram narrows the search. Chinese words start at each character.
            and (wanted is null or s.node_kind = any(wanted))
            and (select count(distinct f.node_id) < 10 from strong f)
    ),
    one_slip as materialized (
        select s.*, 4 as match, false as divided
        from zg_meant(typed) meant cross join lateral (
            select *
            from name_start t
            where t.tail >= meant and t.tail < meant || beyond
            order by t.tail, t.name_id
            limit 100
        ) s
        where (wanted is null or s.node_kind = any(wanted)) and length between 4 and 32
            and (select count(distinct f.node_id) < 10 from (table strong union all table parts) f)
    ),
    two_slips as materialized (
        select s.*, 4 as match, false as divided
        from (
            select left(typed, 6), substr(typed, 7), 2
            union all
            select zg_meant(left(typed, 6)), substr(typed, 7), 1
            union all -- The sixth letter and the next, swapped.
            select left(typed, 5) || substr(typed, 7, 1), substr(typed, 6, 1) || substr(typed, 8), 1
        ) head (meant, rest, slips) cross join lateral (
            select *
            from name_start t
            where t.tail >= meant and t.tail < meant || beyond
            order by t.tail, t.name_id
            limit 500
        ) s
        where (wanted is null or s.node_kind = any(wanted)) and length between 8 and 200
            and not exists (table strong union all table parts union all table one_slip)
            -- No slip makes more than two letters of as many differ: most names need no closer look.
            and levenshtein_less_equal(
                substr(s.tail, char_length(meant) + 1, char_length(rest)), rest, 2 * slips) <= 2 * slips
            and zg_may_begin(substr(s.tail, char_length(meant) + 1), rest, slips)
    ),
    found as (
        select f.node_id, f.node_kind, f.name_id, f.match, f.tail, f.language,
            zg_rank(f.match, f.weight, f.language <> lang, f.divided) as rank
        from (
            table strong union all table parts union all table one_slip union all table two_slips
        ) f
    ),
    best as (
        select distinct on (f.node_id) f.* from found f order by f.node_id, f.rank, f.name_id
    ),
    alike as (
        select distinct on (b.rank, b.node_id) b.node_id, b.node_kind, f.name_id, b.rank
        from best b
            join found f on f.node_id = b.node_id and f.match = b.match and f.tail = b.tail
            join name n on n.id = f.name_id
        order by b.rank, b.node_id, coalesce(f.language <> lang, false), zg_unlikeness(n.value, what), f.rank, f.name_id
    )
    select a.node_id, a.node_kind, a.name_id,
        (array['EXACT', 'PREFIX', 'WORD', 'PART', 'SIMILAR'])[(a.rank >> 21) + 1],
        a.rank, round(1 - a.rank / (5 << 21)::numeric, 4)::double precision
    from alike a
    order by a.rank, a.node_id
    limit 200;
end $$;

-- Whether a name may begin with what was meant by a text with at most so many slips, each of the kinds of zg_meant. What
-- both begin with alike holds none; then the first letter typed is wrong, or too many, or swapped, or one before it is
-- missing.
create function zg_may_begin(name text, typed text, slips integer) returns boolean
    language plpgsql immutable strict parallel safe as $$
declare
    alike integer := 0;
begin
    if slips = 0 then
        return starts_with(name, typed);
    end if;
    while alike < char_length(typed) and substr(name, alike + 1, 1) = substr(typed, alike + 1, 1) loop
        alike := alike + 1;
    end loop;
    name := substr(name, alike + 1);
    typed := substr(typed, alike + 1);
    return typed = ''
        or zg_may_begin(substr(name, 2), substr(typed, 2), slips - 1)
        or zg_may_begin(name, substr(typed, 2), slips - 1)
        or zg_may_begin(substr(name, 2), typed, slips - 1)
        or left(name, 2) = reverse(left(typed, 2)) and zg_may_begin(substr(name, 3), substr(typed, 3), slips - 1);
end $$;

-- At most 200 nodes whose names match a text, each by its best name. What is weaker is looked for only when what is
-- stronger finds too few: words within names after 200 nodes, parts of words and slips after ten. Each look is cut at a
-- number of names, so that none takes long. Rows are read in the order of an index and never sorted to be cut: the planner
-- cannot know how common a text is, and would hope for the best.
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
        select f.node_id, f.node_kind, f.name_id,
            zg_rank(f.match, f.weight, f.language <> lang, f.divided) as rank
        from (
            table strong union all table parts union all table one_slip union all table two_slips
        ) f
    ),
    best as (
        select distinct on (f.node_id) f.* from found f order by f.node_id, f.rank, f.name_id
    )
    select b.node_id, b.node_kind, b.name_id,
        (array['EXACT', 'PREFIX', 'WORD', 'PART', 'SIMILAR'])[(b.rank >> 21) + 1],
        b.rank, round(1 - b.rank / (5 << 21)::numeric, 4)::double precision
    from best b
    order by b.rank, b.node_id
    limit 200;
end $$;

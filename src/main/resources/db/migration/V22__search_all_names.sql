-- The rows that zg_search gives: see io.zonegraph.search.
create view zg_search as
select
    null::bigint as id, null::text as node_kind, null::bigint as name_id, null::text as match, null::integer as rank,
    null::double precision as score
where false;

-- The place of a name among all that were found, the smaller the better: how it matches (0 to 4), then its weight, in
-- which another language than the one asked for and words that are divided otherwise come after its standing.
create function zg_rank(match integer, weight integer, other_language boolean, divided_otherwise boolean)
    returns integer
    language sql immutable parallel safe
    return (match << 21) + weight
        + case when other_language then 1 << 18 else 0 end + case when divided_otherwise then 1 << 17 else 0 end;

-- What may have been meant by a text with one slip: a letter too many, two letters swapped, a wrong or a missing one.
create function zg_meant(typed text) returns setof text
    language sql immutable strict parallel safe rows 500
begin atomic
    select left(typed, i - 1) || substr(typed, i + 1) from generate_series(1, char_length(typed)) i
    union
    select left(typed, i - 1) || substr(typed, i + 1, 1) || substr(typed, i, 1) || substr(typed, i + 2)
    from generate_series(1, char_length(typed) - 1) i
    union
    select left(typed, i - 1) || letter || substr(typed, i + replaced)
    from generate_series(1, char_length(typed)) i,
        generate_series(0, 1) replaced,
        string_to_table('abcdefghijklmnopqrstuvwxyz0123456789', null) letter;
end;

-- At most 200 nodes whose names match a text, each by its best name. What is weaker is looked for only when what is
-- stronger finds too few: words within names after 200 nodes, parts of words and slips after ten. Each look is cut at a
-- number of names, so that none takes long. Rows are read in the order of an index and never sorted to be cut: the planner
-- cannot know how common a text is, and would hope for the best.
create function zg_search(what text, kinds text[], lang text) returns setof zg_search
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
        from (select left(typed, 6) union all select zg_meant(left(typed, 6))) head (meant) cross join lateral (
            select *
            from name_start t
            where t.tail >= meant and t.tail < meant || beyond
            order by t.tail, t.name_id
            limit 500
        ) s
        where (wanted is null or s.node_kind = any(wanted)) and length >= 8
            and not exists (table strong union all table parts union all table one_slip)
            and levenshtein_less_equal(
                substr(s.tail, char_length(meant) + 1, length - 6), substr(typed, 7), 2) <= 2
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

-- A search is answered from the places where words start: one row for each word of each name, with the rest of the name
-- from there on, and all that ranking needs.
create extension if not exists fuzzystrmatch;

-- The words of a text, folded, without spaces and punctuation. Chinese is written without spaces, so that each of its
-- characters may begin a word.
create function zg_words(value text) returns text[]
    language sql immutable strict parallel safe
    return array(
        select word
        from regexp_split_to_table(
            regexp_replace(zg_fold(value), '([\u2E80-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF])', ' \1 ', 'g')
                collate "und-x-icu",
            '[^[:alnum:]]+'
        ) with ordinality as split (word, place)
        where word <> ''
        order by place
    );

-- Which kinds of nodes come first among names that are otherwise as good, from 1.
create function zg_kind_place(node_kind text) returns integer
    language sql immutable strict parallel safe
    return array_position(array[
        'Country', 'City', 'EconomicZone', 'Park', 'Subdivision', 'Infrastructure', 'Organisation', 'Person',
        'Sector', 'Deal', 'Event', 'Commitment', 'Source'
    ], node_kind);

-- What ranks a name among others that match in the same way, the smaller the better: its standing, then about how long
-- it is (the same text is more of a short name), then what kind of node it names, then its length to the letter. Bits
-- 17 and 18 are free for what depends on the search: see zg_rank.
create function zg_name_weight(kind text, node_kind text, letters integer) returns integer
    language sql immutable strict parallel safe
    return (case kind when 'TRANSLITERATION' then 1 when 'FORMER' then 2 when 'MISSPELLING' then 3 else 0 end << 19)
        + (width_bucket(letters, array[3, 5, 7, 9, 11, 13, 15, 17, 21, 25, 29, 33, 41, 49, 65]) << 13)
        + (zg_kind_place(node_kind) << 9)
        + least(letters, 511);

-- The tail is the name from that word on, without spaces; spaced is how it begins with them, to tell "n&g" from "ng".
-- Texts of more than 200 letters are not searched for, so that tails need not be longer.
create table name_start (
    name_id   bigint not null,
    place     smallint not null,
    tail      text collate "C" not null,
    spaced    text collate "C" not null,
    weight    integer not null,
    language  text not null,
    node_kind text not null,
    node_id   bigint not null,
    constraint pk_name_start primary key (name_id, place),
    constraint fk_name_start_name foreign key (name_id) references name (id) on delete cascade,
    constraint ck_name_start_place check (place > 0)
);

-- By weight before the text: however many names begin with it, the best of them are read and no others. There are few
-- weights but for their last bits, and PostgreSQL skips from one to the next.
create index ix_name_start_first on name_start (language, (weight >> 9), tail) where place = 1;
create index ix_name_start_within on name_start (language, (weight >> 9), tail) where place > 1;
create index ix_name_start_tail on name_start (tail, name_id);
create index ix_name_start_trigrams on name_start using gin (tail gin_trgm_ops) where place = 1;

create function zg_note_name_starts() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from name_start where name_id in (select id from changed);
    end if;
    insert into name_start (name_id, place, tail, spaced, weight, language, node_kind, node_id)
    select
        n.id, place, left(array_to_string(words[place:], ''), 200), left(array_to_string(words[place:], ' '), 24),
        zg_name_weight(n.kind, n.node_kind, char_length(array_to_string(words, ''))), n.language, n.node_kind, n.node_id
    from changed n, zg_words(n.value) words, generate_subscripts(words, 1) place;
    return null;
end $$;

create trigger note_starts_of_new after insert on name
    referencing new table as changed for each statement execute function zg_note_name_starts();
create trigger note_starts_of_changed after update on name
    referencing new table as changed for each statement execute function zg_note_name_starts();

update name set value = value;

-- A name tells the publication it was found in, and where in it. One that the curators translated, because no source
-- prints any in that language, has a kind of its own: it is read where there is no other, and found after those.
alter table name
    add column locator text,
    add constraint ck_name_locator check (locator is null or source_id is not null),
    drop constraint ck_name_kind,
    add constraint ck_name_kind check (kind in (
        'OFFICIAL', 'COMMON', 'ABBREVIATION', 'FORMER', 'TRANSLITERATION', 'MISSPELLING', 'TRANSLATED'
    )),
    add constraint ck_name_translated check (kind <> 'TRANSLATED' or source_id is null);

create or replace function zg_name_weight(kind text, node_kind text, letters integer) returns integer
    language sql immutable strict parallel safe
    return (case kind
            when 'TRANSLITERATION' then 1 when 'TRANSLATED' then 1 when 'FORMER' then 2 when 'MISSPELLING' then 3 else 0
        end << 19)
        + (width_bucket(letters, array[3, 5, 7, 9, 11, 13, 15, 17, 21, 25, 29, 33, 41, 49, 65]) << 13)
        + (zg_kind_place(node_kind) << 9)
        + least(letters, 511);

create view name_source as
select id as name_id, source_id from name where source_id is not null;

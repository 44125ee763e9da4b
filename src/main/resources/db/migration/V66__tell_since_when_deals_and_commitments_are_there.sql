-- A commitment was told of days before the event that it was made at as if it had been there, and so was a deal before its
-- first stage: no claim of theirs dates a beginning by itself.

-- The claim that dates the beginning of a node, if that was after the day or may have been. Of a commitment it is the date
-- of the event that it was made at. Of a deal, the first of its stages that has a date, or its signing: and since an earlier
-- stage that nobody dates may have been reached on any day, it then only may not have been there.
create or replace function zg_establishment(subject bigint, day date, at_instant timestamptz)
    returns setof zg_establishment language sql stable parallel safe
begin atomic
    with stage as (
        select c.id, c.on_from, c.on_to, zg_standing(c) as standing,
            array_position(array[
                'RUMOURED', 'EXPRESSED', 'NEGOTIATING', 'SIGNED', 'LICENSED', 'FINANCED', 'CONSTRUCTION', 'OPERATING',
                'STALLED', 'CANCELLED', 'EXPIRED'
            ], coalesce(c.code, 'SIGNED')) as nth
        from claim c
        where day is not null and c.subject_id = subject and zg_is_held(c, at_instant)
            and (c.property = 'STAGE'
                or c.id = (
                    select s.id from claim s
                    where s.subject_id = subject and s.property = 'SIGNED_ON' and zg_is_held(s, at_instant)
                    order by zg_standing(s) limit 1
                ))
    ),
    beginning as (
        (
            select c.id, c.on_from, c.on_to, false as is_preceded
            from claim c
            where day is not null and c.property in ('ESTABLISHED_ON', 'HAPPENED_ON') and zg_is_held(c, at_instant)
                and c.subject_id = coalesce((
                    select m.object_id from claim m
                    where m.subject_id = subject and m.property = 'MADE_AT' and zg_is_held(m, at_instant)
                    order by zg_standing(m) limit 1
                ), subject)
            order by zg_standing(c) limit 1
        )
        union all
        (
            select s.id, s.on_from, s.on_to,
                exists (select from stage e where e.on_from is null and e.nth < s.nth)
            from stage s
            where s.on_from is not null
            order by s.on_from, s.on_to, s.standing limit 1
        )
    )
    select b.id, case when b.on_from > day and not b.is_preceded then 'CERTAINLY' else 'POSSIBLY' end
    from beginning b
    where b.on_to > day;
end;

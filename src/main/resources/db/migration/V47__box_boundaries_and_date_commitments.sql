-- The smallest box around a boundary, kept in the row that holds the boundary, so that a map can be framed without reading
-- thousands of positions. A ring has no gap; what is left out of the box is the widest gap between the rings, around the
-- Earth. If that is not the gap over the antimeridian, the box crosses it, and its western edge is the greater.
create function zg_bounding_box(boundary jsonb,
    out south double precision, out west double precision, out north double precision, out east double precision)
    language sql immutable strict parallel safe as $$
    with ring as (
        select min((p.position ->> 0)::double precision) as west, max((p.position ->> 0)::double precision) as east,
            min((p.position ->> 1)::double precision) as south, max((p.position ->> 1)::double precision) as north
        from jsonb_path_query(
                boundary,
                case boundary ->> 'type' when 'Polygon' then '$.coordinates[*]' else '$.coordinates[*][*]' end::jsonpath
            ) with ordinality r (positions, ordinal)
            cross join jsonb_array_elements(r.positions) p (position)
        group by r.ordinal
    ), gap as (
        select min(ring.west) as box_west, max(ring.east) as box_east,
            min(ring.west) + 360 - max(ring.east) as width, true as over_antimeridian
        from ring
    union all
        select r.west, r.reached, r.west - r.reached, false
        from (
            select ring.west, max(ring.east) over (
                order by ring.west, ring.east rows between unbounded preceding and 1 preceding) as reached
            from ring
        ) r
        where r.west > r.reached
    )
    select e.south, g.box_west, e.north, g.box_east
    from (select min(ring.south) as south, max(ring.north) as north from ring) e
        cross join (select * from gap order by width desc, over_antimeridian desc, box_west limit 1) g;
$$;

create function zg_box_boundary() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.boundary is distinct from old.boundary then
        select south, west, north, east
        into new.bounding_box_south, new.bounding_box_west, new.bounding_box_north, new.bounding_box_east
        from zg_bounding_box(new.boundary::jsonb);
    end if;
    return new;
end $$;

do $$
declare
    it text;
begin
    foreach it in array array['city', 'economic_zone', 'park'] loop
        execute format('alter table %I
            add column bounding_box_south double precision,
            add column bounding_box_west double precision,
            add column bounding_box_north double precision,
            add column bounding_box_east double precision', it);
        execute format('update %I t
            set bounding_box_south = b.south, bounding_box_west = b.west,
                bounding_box_north = b.north, bounding_box_east = b.east
            from %I k cross join lateral zg_bounding_box(k.boundary::jsonb) b
            where k.id = t.id and k.boundary is not null', it, it);
        execute format('alter table %I add constraint %I check (
            num_nulls(boundary, bounding_box_south, bounding_box_west, bounding_box_north, bounding_box_east) in (0, 5))',
            it, 'ck_' || it || '_bounding_box');
        execute format('create trigger box_boundary before insert or update of boundary on %I
            for each row execute function zg_box_boundary()', it);
    end loop;
end $$;

-- A commitment was made when the event was at which it was made. It repeats that date, so that commitments are listed by
-- it and filtered by it as by a date of their own. The event is held while its date is read: whoever changes that date
-- waits, and then finds the commitment.
alter table commitment
    add column made_on_edtf     text,
    add column made_on_from     date,
    add column made_on_to       date,
    add column made_on_inferred boolean,
    add constraint ck_commitment_made_on
        check (zg_is_partial_date(made_on_edtf, made_on_from, made_on_to, made_on_inferred));

create function zg_date_commitment() returns trigger language plpgsql as $$
begin
    select happened_on_edtf, happened_on_from, happened_on_to, happened_on_inferred
    into new.made_on_edtf, new.made_on_from, new.made_on_to, new.made_on_inferred
    from event where id = new.event_id
    for share;
    return new;
end $$;

create function zg_redate_commitments() returns trigger language plpgsql as $$
begin
    update commitment
    set made_on_edtf = new.happened_on_edtf, made_on_from = new.happened_on_from, made_on_to = new.happened_on_to,
        made_on_inferred = new.happened_on_inferred
    where event_id = new.id;
    return null;
end $$;

update commitment c
set made_on_edtf = e.happened_on_edtf, made_on_from = e.happened_on_from, made_on_to = e.happened_on_to,
    made_on_inferred = e.happened_on_inferred
from event e
where e.id = c.event_id and e.happened_on_from is not null;

create trigger date_commitment before insert or update of event_id on commitment
    for each row execute function zg_date_commitment();
create trigger redate_commitments
    after update of happened_on_edtf, happened_on_from, happened_on_to, happened_on_inferred on event
    for each row
    when ((old.happened_on_edtf, old.happened_on_from, old.happened_on_to, old.happened_on_inferred)
        is distinct from (new.happened_on_edtf, new.happened_on_from, new.happened_on_to, new.happened_on_inferred))
    execute function zg_redate_commitments();

create index ix_commitment_made_on on commitment (made_on_from desc nulls last, id desc);

-- Rows by the million go into bare tables; foreign keys and indexes are made again at the end, which checks them all.
create temp table aside on commit drop as
select 'foreign key' as kind, conrelid::regclass::text as on_table, conname::text as name,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as again
from pg_constraint
where contype = 'f' and conrelid in ('claim'::regclass, 'citation'::regclass, 'link'::regclass, 'name'::regclass,
    'deal_stage'::regclass, 'deal_amount'::regclass)
union all
select 'index', i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
from pg_index i
where i.indrelid in ('claim'::regclass, 'citation'::regclass, 'link'::regclass, 'name'::regclass,
    'deal'::regclass, 'deal_stage'::regclass, 'deal_amount'::regclass)
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid);

do $$
declare
    it record;
begin
    for it in select * from aside order by kind, name loop
        if it.kind = 'index' then
            execute format('drop index %s', it.name);
        else
            execute format('alter table %s drop constraint %I', it.on_table, it.name);
        end if;
    end loop;
end $$;

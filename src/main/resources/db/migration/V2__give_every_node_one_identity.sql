-- One sequence and one register for all nodes: a claim, a name or a link refers to (id, kind), whatever table the node
-- is in.
create sequence node_id_seq increment by 50;

create table node (
    id   bigint not null,
    kind text not null,
    constraint pk_node primary key (id),
    constraint uq_node_id_kind unique (id, kind),
    constraint ck_node_kind check (kind in (
        'Country', 'City', 'EconomicZone', 'Park', 'Subdivision', 'Organisation', 'Person', 'Deal', 'Event',
        'Commitment', 'Infrastructure', 'Sector', 'Source'
    ))
);

-- Nodes register themselves, so that no writer can forget to and no id can name nodes of two kinds.
create function zg_register_node() returns trigger language plpgsql as $$
begin
    insert into node (id, kind) values (new.id, tg_argv[0]);
    return new;
end $$;

create function zg_forget_node() returns trigger language plpgsql as $$
begin
    delete from node where id = old.id;
    return old;
end $$;

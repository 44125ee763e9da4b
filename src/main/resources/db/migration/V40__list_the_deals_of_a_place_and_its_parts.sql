-- A place's deals, those of its parts among them, each with the link by which it is there. The link joins from the left:
-- what asks for none of its columns does not read it.
create view deal_place as
    select d.deal_id, d.place_id, d.deal_on, l.object_id as named_id, l.object_kind as named_kind, l.claim_id,
        l.valid_from_edtf, l.valid_from_from, l.valid_from_to, l.valid_from_inferred,
        l.valid_to_edtf, l.valid_to_from, l.valid_to_to, l.valid_to_inferred
    from deal_location d left join link l on l.id = d.link_id;

-- What the projection settles beside columns and links: conflicts, official support, and when deals were last confirmed.
select zg_settle_conflicts(array(select id from node)), zg_settle_support(array(select id from node)),
    zg_settle_confirmations(array(select id from deal));

-- What the projection settles beside columns and links: conflicts, official support, and when deals were last confirmed.
analyze node, claim, citation, source, deal;
select zg_settle_conflicts(array(select id from node));
select zg_settle_support(array(select id from node));
select zg_settle_confirmations(array(select id from deal));
select zg_settle_conclusions(array(select id from deal));

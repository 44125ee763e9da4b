-- A claim may cite a source in several places; it rests on it once.

create view supported_claim as
select distinct source_id, claim_id from citation;

-- What was told in notes alone: whether a sector is sought or settled, how much land two zones share, which programme an
-- event was placed in, whether a state owns a company, and which citations a derived claim was computed from.
alter table claim
    drop constraint ck_claim_property,
    add constraint ck_claim_property check (property in (
        'COUNTRY', 'KIND', 'STATUS', 'AREA', 'POPULATION', 'PARK_COUNT', 'PARK_AREA', 'ADDED_PARK_COUNT',
        'ADDED_PARK_AREA', 'ECONOMY_RANK', 'GRDP_GROWTH', 'ESTABLISHED_ON', 'DISSOLVED_ON', 'LOCATION',
        'SUCCESSOR', 'SISTER_CITY', 'INDEX_RANK', 'INDEX_SCORE', 'INVESTMENT_PROJECTS', 'INVESTED_CAPITAL',
        'AUTHORITY', 'HOST_CITY', 'OVERLAPS', 'SPECIAL_MECHANISMS', 'SITE', 'LEGAL_INSTRUMENT', 'CITY', 'ZONE',
        'DEVELOPER', 'TENANT', 'SECTOR', 'LEASABLE_AREA', 'LEASED_AREA', 'AVAILABLE_AREA', 'OCCUPANCY',
        'LAND_PRICE', 'INVESTMENT', 'UTILITY', 'CONSTRUCTION_STARTED_ON', 'PARK', 'ORDINAL', 'LABEL', 'WITHIN',
        'POSSIBLY_SAME_AS', 'HOME_COUNTRY', 'SEAT', 'PARENT', 'DEVELOPED_AREA', 'WEBSITE', 'POSITION', 'BINDING',
        'STAGE', 'PARTY', 'PLACE', 'AMOUNT', 'SIGNED_ON', 'MILESTONE', 'UMBRELLA', 'COUNTABLE', 'HAPPENED_ON',
        'PARTICIPANT', 'ABOUT', 'RESULT', 'TOPIC', 'MADE_AT', 'BY', 'TO', 'ANSWERS', 'BOUNDARY', 'STATE_OWNED'
    )),
    drop constraint ck_claim_role,
    add constraint ck_claim_role check (role in (
        'MERGED_INTO', 'SPLIT_INTO', 'RENAMED_TO', 'DEVELOPER', 'OWNER', 'OPERATOR', 'INVESTOR', 'PARENT',
        'SHAREHOLDER', 'SIGNATORY', 'LENDER', 'LESSEE', 'LESSOR', 'AUTHORITY', 'COUNTERPARTY', 'HOST',
        'COUNTERPART', 'SPEAKER', 'WITNESS', 'APPROVER', 'PRESENTER', 'ADDRESSEE', 'PRIORITY', 'FURTHER',
        'SOLUTION', 'TOTAL', 'REGISTERED', 'LOAN', 'EQUITY',
        'SOUGHT', 'SETTLED', 'FRAMEWORK'
    ));

alter table link
    drop constraint ck_link_role,
    add constraint ck_link_role check (role in (
        'MERGED_INTO', 'SPLIT_INTO', 'RENAMED_TO', 'DEVELOPER', 'OWNER', 'OPERATOR', 'INVESTOR', 'PARENT',
        'SHAREHOLDER', 'SIGNATORY', 'LENDER', 'LESSEE', 'LESSOR', 'AUTHORITY', 'COUNTERPARTY', 'HOST',
        'COUNTERPART', 'SPEAKER', 'WITNESS', 'APPROVER', 'PRESENTER', 'ADDRESSEE', 'PRIORITY', 'FURTHER',
        'SOLUTION',
        'SOUGHT', 'SETTLED', 'FRAMEWORK'
    )),
    add column area_hectares numeric,
    add constraint ck_link_area_hectares check (area_hectares >= 0);

alter table sector
    drop constraint ck_sector_scheme,
    add constraint ck_sector_scheme check (scheme in ('ISIC4', 'LOCAL', 'PROGRAMME'));

alter table organisation add column state_owned boolean;

alter table citation add column input boolean not null default false;

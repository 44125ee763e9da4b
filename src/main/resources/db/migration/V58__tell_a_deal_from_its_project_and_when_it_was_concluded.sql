-- Two figures stood under one role: what a deal comes to, and what the project comes to that it adds to. Whoever asked for the
-- largest deal got the largest project. Now the second has a role of its own, and what a deal itself comes to is told once.
alter table claim
    drop constraint ck_claim_role,
    add constraint ck_claim_role check (role in (
        'MERGED_INTO', 'SPLIT_INTO', 'RENAMED_TO', 'DEVELOPER', 'OWNER', 'OPERATOR', 'INVESTOR', 'PARENT',
        'SHAREHOLDER', 'SIGNATORY', 'LENDER', 'LESSEE', 'LESSOR', 'AUTHORITY', 'COUNTERPARTY', 'HOST',
        'COUNTERPART', 'SPEAKER', 'WITNESS', 'APPROVER', 'PRESENTER', 'ADDRESSEE', 'PRIORITY', 'FURTHER',
        'SOLUTION', 'TOTAL', 'PROJECT', 'REGISTERED', 'LOAN', 'EQUITY',
        'SOUGHT', 'SETTLED', 'FRAMEWORK'
    ));

alter table deal_amount
    drop constraint ck_deal_amount_role,
    add constraint ck_deal_amount_role check (role in ('TOTAL', 'PROJECT', 'REGISTERED', 'LOAN', 'EQUITY'));

-- What a deal itself comes to, once in each currency: its total, or else the largest of its parts, which it has at least.
create view deal_own_amount as
select distinct on (r.deal_id, r.currency) r.id, r.deal_id, r.from_role, r.ordinal, r.amount, r.currency, r.estimated
from (
    select min(a.id) as id, a.deal_id, a.role as from_role, min(a.ordinal) as ordinal, sum(a.amount) as amount,
        a.currency, bool_or(a.estimated) as estimated
    from deal_amount a
    where a.role <> 'PROJECT'
    group by a.deal_id, a.currency, a.role
) r
order by r.deal_id, r.currency, r.from_role = 'TOTAL' desc, r.amount desc, r.from_role;

-- Whether anything is told in a currency must not take reading all claims.
create index ix_claim_currency on claim (currency) where currency is not null;

-- The day on which a deal was concluded: signed_on is none of what is licensed, and stage_on moves on with the stage.
alter table deal
    add column concluded_on_edtf text,
    add column concluded_on_from date,
    add column concluded_on_to date,
    add column concluded_on_inferred boolean,
    add constraint ck_deal_concluded_on
        check (zg_is_partial_date(concluded_on_edtf, concluded_on_from, concluded_on_to, concluded_on_inferred));

create index ix_deal_concluded_on on deal (concluded_on_from desc nulls last, id desc);

-- No meeting and no intent is ever concluded, nor what may still come about or came to nothing. Else it was when the deal was
-- signed or licensed, whichever was first. Of two that begin on one day the more exact tells more. Where it is known to have
-- been signed, but not when, a later licence does not tell the day.
create function zg_settle_conclusions(nodes bigint[]) returns void language sql
begin atomic
    update deal d set concluded_on_edtf = s.edtf, concluded_on_from = s.first, concluded_on_to = s.last,
        concluded_on_inferred = s.inferred, version = d.version + 1
    from (
        select k.id, c.edtf, c.first, c.last, c.inferred
        from deal k left join lateral (
            select a.edtf, a.first, a.last, a.inferred
            from (
                select k.signed_on_edtf as edtf, k.signed_on_from as first, k.signed_on_to as last,
                    k.signed_on_inferred as inferred
                where k.signed_on_from is not null
                union all
                select t.on_edtf, t.on_from, t.on_to, t.on_inferred
                from deal_stage t
                where t.deal_id = k.id and t.on_from is not null
                    and (t.stage = 'LICENSED' or t.stage = 'SIGNED' and k.signed_on_from is null)
            ) a
            where k.stage_group in ('CONCLUDED', 'ENDED')
                and k.kind is distinct from 'MEMORANDUM_OF_UNDERSTANDING' and k.kind is distinct from 'LETTER_OF_INTENT'
                and k.binding is distinct from 'NO'
                and (k.signed_on_from is not null
                    or not exists (select from deal_stage u where u.deal_id = k.id and u.stage = 'SIGNED')
                    or exists (
                        select from deal_stage u
                        where u.deal_id = k.id and u.stage = 'SIGNED' and u.on_from is not null
                    ))
            order by a.first, a.last, a.edtf, a.inferred
            limit 1
        ) c on true
        where k.id = any(nodes)
    ) s
    where s.id = d.id
        and (d.concluded_on_edtf, d.concluded_on_from, d.concluded_on_to, d.concluded_on_inferred)
            is distinct from (s.edtf, s.first, s.last, s.inferred);
end;

select zg_settle_conclusions(array(select id from deal));

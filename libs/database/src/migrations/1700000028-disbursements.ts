import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_MEMBER = (table: string): string => `
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;
const COMMITTED = `'approved', 'paid', 'delivered', 'receipted', 'verified'`;

/** Money and goods after a return: asked for, approved by others, handed over, receipted and checked. */
export class Disbursements1700000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POLICY);
    await runner.query(DISBURSEMENT);
    await runner.query(CAPS);
    await runner.query(GUARD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger departure_payment_family_cap on departure_payment;
      drop table disbursement_file, disbursement_approval, disbursement_event, disbursement, family_cap, fund_budget,
        payment_policy;
      drop function keep_commitments, count_departure_cash, move_family_cap, family_of_case;
    `);
  }
}

const POLICY = `
  -- From which sum on two people approve and three offers are compared: the office's own rule, dated, never edited.
  create table payment_policy (
    id uuid not null default gen_random_uuid() constraint payment_policy_pk primary key,
    office_id uuid not null constraint payment_policy_office_fk references office (id),
    programme_code text constraint payment_policy_programme_fk references programme (code),
    currency char(3) not null constraint payment_policy_currency_fk references currency (code),
    two_approvers_above_minor integer not null constraint payment_policy_approvers check (two_approvers_above_minor >= 0),
    quotes_above_minor integer not null constraint payment_policy_quotes check (quotes_above_minor >= 0),
    valid_from date not null,
    valid_to date,
    source text not null,
    recorded_by uuid not null constraint payment_policy_recorder_fk references app_user (id),
    recorded_at timestamptz not null,
    constraint payment_policy_period check (valid_to is null or valid_to > valid_from),
    constraint payment_policy_no_overlap exclude using gist (office_id with =, (coalesce(programme_code, '')) with =,
      currency with =, daterange(valid_from, valid_to, '[)') with &&)
  );

  -- A sum that a project has for a programme. More money is another row; what is promised of it never goes above it,
  -- because of two approvals at once the second waits for the row.
  create table fund_budget (
    id uuid not null default gen_random_uuid() constraint fund_budget_pk primary key,
    fund_id uuid not null constraint fund_budget_fund_fk references programme_fund (id),
    office_id uuid not null constraint fund_budget_office_fk references office (id),
    currency char(3) not null constraint fund_budget_currency_fk references currency (code),
    budget_minor bigint not null,
    committed_minor bigint not null default 0,
    source text not null,
    recorded_by uuid not null constraint fund_budget_recorder_fk references app_user (id),
    recorded_at timestamptz not null,
    constraint fund_budget_kept check (committed_minor between 0 and budget_minor)
  );
  create index fund_budget_fund_idx on fund_budget (fund_id);
`;

const DISBURSEMENT = `
  create table disbursement (
    id uuid not null default gen_random_uuid() constraint disbursement_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    case_number text not null,
    line_id uuid not null constraint disbursement_line_fk references plan_line (id),
    entitlement_id uuid not null constraint disbursement_entitlement_fk references entitlement (id),
    fund_budget_id uuid not null constraint disbursement_fund_fk references fund_budget (id),
    tranche integer not null constraint disbursement_tranche check (tranche >= 1),
    state text not null constraint disbursement_state check (state in (
      'planned', 'requested', ${COMMITTED}, 'rejected', 'cancelled', 'returned')),
    service_type text not null,
    modality text not null constraint disbursement_modality check (modality in (
      'cash', 'mobile-money', 'bank', 'in-kind', 'voucher', 'direct-to-supplier', 'service')),
    payee_kind text not null constraint disbursement_payee check (payee_kind in (
      'beneficiary', 'supplier', 'landlord', 'school', 'clinic', 'partner')),
    payee_name text not null,
    partner_office_id uuid constraint disbursement_partner_fk references office (id),
    amount_minor integer not null constraint disbursement_amount check (amount_minor > 0),
    currency char(3) not null constraint disbursement_currency_fk references currency (code),
    approvals_needed smallint not null constraint disbursement_approvals check (approvals_needed between 1 and 2),
    planned_by uuid not null constraint disbursement_planner_fk references app_user (id),
    requested_by uuid constraint disbursement_requester_fk references app_user (id),
    requested_at timestamptz,
    approved_at timestamptz,
    given_on date,
    given_by uuid constraint disbursement_giver_fk references app_user (id),
    given_minor integer constraint disbursement_given check (given_minor > 0),
    given_currency char(3) constraint disbursement_given_currency_fk references currency (code),
    rate numeric(20, 8) constraint disbursement_rate check (rate > 0),
    rated_on date,
    rate_source text,
    receipt_number text,
    receipted_on date,
    receipt_signed_by text constraint disbursement_signer check (receipt_signed_by in ('self', 'parent', 'guardian')),
    receipted_by uuid constraint disbursement_receipter_fk references app_user (id),
    check_finding text constraint disbursement_finding check (check_finding in ('matches', 'differs')),
    checked_on date,
    checked_by uuid constraint disbursement_checker_fk references app_user (id),
    check_note text,
    ended_on date,
    ended_by uuid constraint disbursement_ender_fk references app_user (id),
    end_reason text,
    version integer not null default 1,
    created_at timestamptz not null,
    constraint disbursement_requester_key unique (id, requested_by),
    constraint disbursement_tranche_key unique (line_id, tranche),
    constraint disbursement_receipt_key unique (office_id, receipt_number),
    constraint disbursement_requested_whole check (num_nonnulls(requested_by, requested_at) in (0, 2)
      and (state in ('planned', 'cancelled') or requested_by is not null)),
    constraint disbursement_given_whole check (num_nonnulls(given_on, given_by, given_minor, given_currency) in (0, 4)
      and (state not in ('paid', 'delivered', 'receipted', 'verified', 'returned') or given_on is not null)),
    constraint disbursement_rate_whole check (num_nonnulls(rate, rated_on, rate_source) in (0, 3)),
    constraint disbursement_given_exactly check (given_currency is null or given_currency <> currency
      or (given_minor = amount_minor and rate is null)),
    constraint disbursement_rate_told check (given_currency is null or given_currency = currency or rate is not null),
    constraint disbursement_receipted_whole check (
      num_nonnulls(receipt_number, receipted_on, receipt_signed_by, receipted_by) in (0, 4)
      and (state not in ('receipted', 'verified') or receipted_on is not null)),
    constraint disbursement_checked_whole check (num_nonnulls(check_finding, checked_on, checked_by) in (0, 3)
      and (state <> 'verified' or check_finding = 'matches')),
    constraint disbursement_checked_by_another check (checked_by <> given_by),
    constraint disbursement_ended_whole check (num_nonnulls(ended_on, ended_by, end_reason) in (0, 3)
      and (state in ('rejected', 'cancelled', 'returned')) = (ended_on is not null)),${OF_MEMBER('disbursement')}
  );
  create index disbursement_case_idx on disbursement (case_id);
  create index disbursement_member_idx on disbursement (member_id);
  create index disbursement_line_idx on disbursement (line_id);
  create index disbursement_entitlement_idx on disbursement (entitlement_id);
  create index disbursement_fund_idx on disbursement (fund_budget_id);
  create index disbursement_waiting_idx on disbursement (office_id, requested_at) where state = 'requested';
  create index disbursement_partner_idx on disbursement (partner_office_id) where partner_office_id is not null;

  create table disbursement_event (
    id uuid not null default gen_random_uuid() constraint disbursement_event_pk primary key,
    disbursement_id uuid not null constraint disbursement_event_disbursement_fk references disbursement (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    to_state text not null,
    actor_id uuid not null constraint disbursement_event_actor_fk references app_user (id),
    at timestamptz not null,${OF_MEMBER('disbursement_event')}
  );
  create index disbursement_event_disbursement_idx on disbursement_event (disbursement_id, at);
  create index disbursement_event_case_idx on disbursement_event (case_id);
  create index disbursement_event_member_idx on disbursement_event (member_id);

  -- Nobody approves what they asked for, and nobody approves twice.
  create table disbursement_approval (
    disbursement_id uuid not null,
    requested_by uuid not null,
    approver_id uuid not null constraint disbursement_approval_approver_fk references app_user (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    at timestamptz not null,
    constraint disbursement_approval_pk primary key (disbursement_id, approver_id),
    constraint disbursement_approval_disbursement_fk foreign key (disbursement_id, requested_by)
      references disbursement (id, requested_by),
    constraint disbursement_approval_by_another check (approver_id <> requested_by),${OF_MEMBER('disbursement_approval')}
  );
  create index disbursement_approval_member_idx on disbursement_approval (member_id);

  create table disbursement_file (
    id uuid not null default gen_random_uuid() constraint disbursement_file_pk primary key,
    disbursement_id uuid not null constraint disbursement_file_disbursement_fk references disbursement (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    kind text not null constraint disbursement_file_kind check (
      kind in ('quote', 'invoice', 'receipt', 'handover-certificate', 'spot-check')),
    attachment_id uuid constraint disbursement_file_attachment_fk references attachment (id) on delete set null,
    amount_minor integer constraint disbursement_file_amount check (amount_minor > 0),
    added_by uuid not null constraint disbursement_file_adder_fk references app_user (id),
    added_at timestamptz not null,
    constraint disbursement_file_quoted check (amount_minor is null or kind in ('quote', 'invoice')),${OF_MEMBER('disbursement_file')}
  );
  create index disbursement_file_disbursement_idx on disbursement_file (disbursement_id);
  create index disbursement_file_member_idx on disbursement_file (member_id);
  create unique index disbursement_file_receipt_key on disbursement_file (disbursement_id)
    where kind in ('receipt', 'handover-certificate');
  create unique index disbursement_file_attachment_key on disbursement_file (attachment_id);
`;

const CAPS = `
  -- What one family may be promised of a component at most. It holds no case and no person: when a family parts, the
  -- rows of its members may lie in two offices, and the cap stays one.
  create table family_cap (
    family_id uuid not null,
    programme_code text not null constraint family_cap_programme_fk references programme (code),
    component text not null,
    currency char(3) not null constraint family_cap_currency_fk references currency (code),
    cap_minor bigint not null,
    committed_minor bigint not null,
    constraint family_cap_pk primary key (family_id, programme_code, component, currency),
    constraint family_cap_kept check (committed_minor between 0 and cap_minor)
  );

  -- The case a family began in, however often it parted since.
  create function family_of_case(asked uuid) returns uuid language sql stable set search_path = public, pg_temp as $$
    with recursive way (id, steps) as (
      select asked, 0
      union all
      select l.other_case_id, w.steps + 1 from way w join case_link l on l.case_id = w.id and l.kind = 'came-from'
       where w.steps < 50)
    select id from way order by steps desc, id limit 1
    $$;

  create function move_family_cap(granted uuid, change bigint) returns void
    language plpgsql set search_path = public, pg_temp as $$
    declare
      e entitlement;
      cap bigint;
      family uuid;
    begin
      select * into e from entitlement where id = granted;
      select min((c ->> 'amountMinor')::bigint) into cap
        from rule_version v, jsonb_array_elements(v.definition -> 'component' -> 'caps') c
       where v.id = e.rule_version_id and c ->> 'scope' = 'family';
      if cap is null then
        return;
      end if;
      family := family_of_case(e.case_id);
      insert into family_cap (family_id, programme_code, component, currency, cap_minor, committed_minor)
        values (family, e.programme_code, e.component, e.currency, cap, 0) on conflict do nothing;
      update family_cap f set cap_minor = greatest(cap, f.committed_minor), committed_minor = f.committed_minor + change
       where f.family_id = family and f.programme_code = e.programme_code and f.component = e.component
         and f.currency = e.currency;
    end
    $$;

  create function count_departure_cash() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if new.entitlement_id is not null then
        if tg_op = 'INSERT' then
          perform move_family_cap(new.entitlement_id, new.amount_minor);
        elsif old.returned_at is null and new.returned_at is not null then
          perform move_family_cap(new.entitlement_id, -new.amount_minor);
        end if;
      end if;
      return new;
    end
    $$;
  create trigger departure_payment_family_cap after insert or update of returned_at on departure_payment
    for each row execute function count_departure_cash();
  select move_family_cap(p.entitlement_id, p.amount_minor) from departure_payment p
   where p.entitlement_id is not null and p.returned_at is null;
`;

/**
 * The rules about money hold whoever writes: the rows of what is promised are summed while everything of the same grant
 * is held, so that of two approvals at once the second finds what the first took. It runs with its caller's rights.
 */
const GUARD = `
  create function keep_commitments() returns trigger language plpgsql set search_path = public, pg_temp as $$
    declare
      was constant boolean := tg_op = 'UPDATE' and old.state in (${COMMITTED});
      stands constant boolean := new.state in (${COMMITTED});
      e entitlement;
      ceiling bigint;
      opening entitlement_opening;
      cap jsonb;
    begin
      if tg_op = 'UPDATE' and (new.entitlement_id, new.fund_budget_id, new.amount_minor, new.currency)
           is distinct from (old.entitlement_id, old.fund_budget_id, old.amount_minor, old.currency) then
        raise exception 'what was asked for is not changed' using errcode = 'check_violation', constraint = 'disbursement_unchanged';
      end if;
      if was = stands then
        return new;
      end if;
      if not stands then
        perform move_family_cap(new.entitlement_id, -new.amount_minor);
        update fund_budget set committed_minor = committed_minor - new.amount_minor where id = new.fund_budget_id;
        return new;
      end if;
      if (select count(*) from disbursement_approval a where a.disbursement_id = new.id) < new.approvals_needed then
        raise exception 'approved by too few' using errcode = 'check_violation', constraint = 'disbursement_approved';
      end if;
      perform 1 from entitlement s join entitlement t on t.id = new.entitlement_id
         where s.member_id = t.member_id and s.programme_code = t.programme_code
         order by s.id for no key update of s;
      select * into e from entitlement where id = new.entitlement_id;
      select * into opening from entitlement_opening where entitlement_id = new.entitlement_id;
      if e.ended_at is not null or e.member_id <> new.member_id then
        raise exception 'no grant that stands' using errcode = 'check_violation', constraint = 'disbursement_granted';
      end if;
      if e.currency <> new.currency then
        raise exception 'another currency' using errcode = 'check_violation', constraint = 'disbursement_currency';
      end if;
      if e.modality = 'in-kind' and new.modality in ('cash', 'mobile-money', 'bank') then
        raise exception 'in kind only' using errcode = 'check_violation', constraint = 'disbursement_in_kind';
      end if;
      if opening.entitlement_id is null then
        raise exception 'not open yet' using errcode = 'check_violation', constraint = 'disbursement_opened';
      end if;
      if opening.spend_by < (nullif(current_setting('app.now', true), '')::timestamptz
           at time zone (select o.time_zone from office o where o.id = new.office_id))::date then
        raise exception 'too late' using errcode = 'check_violation', constraint = 'disbursement_in_time';
      end if;
      ceiling := coalesce(e.amount_minor, (
        select f.amount_minor from local_figure f
         where f.office_id = e.office_id and f.programme_code = e.programme_code and f.component = e.component
           and f.currency = e.currency and f.confirmed_by is not null
           and f.role in (e.role, case when e.role in ('child', 'unaccompanied-child') then 'child' else 'adult' end)
           and daterange(f.valid_from, f.valid_to, '[)') @> e.rule_day
         order by (f.role = e.role) desc limit 1));
      if ceiling is null then
        raise exception 'amount not known here' using errcode = 'check_violation', constraint = 'disbursement_amount_known';
      end if;
      if new.amount_minor + (
           select coalesce(sum(d.amount_minor), 0) from disbursement d join entitlement s on s.id = d.entitlement_id
            where d.member_id = new.member_id and d.id <> new.id and d.state in (${COMMITTED})
              and s.programme_code = e.programme_code and s.component = e.component) + (
           select coalesce(sum(p.amount_minor), 0) from departure_payment p join entitlement s on s.id = p.entitlement_id
            where p.member_id = new.member_id and p.returned_at is null
              and s.programme_code = e.programme_code and s.component = e.component) > ceiling then
        raise exception 'above the grant' using errcode = 'check_violation', constraint = 'disbursement_within_entitlement';
      end if;
      -- A cap binds the component that bears it: once something of that is promised, all it counts stays within it.
      for cap in
          select jsonb_build_object('own', s.component, 'most', c -> 'amountMinor', 'with', c -> 'countedWith')
            from entitlement s join rule_version v on v.id = s.rule_version_id,
                 jsonb_array_elements(v.definition -> 'component' -> 'caps') c
           where s.member_id = e.member_id and s.programme_code = e.programme_code and s.ended_at is null
             and c ->> 'scope' = 'person' and (s.component = e.component or (c -> 'countedWith' ? e.component and exists (
               select 1 from disbursement d join entitlement o on o.id = d.entitlement_id
                where d.member_id = e.member_id and d.state in (${COMMITTED}) and o.component = s.component))) loop
        if new.amount_minor + (
             select coalesce(sum(d.amount_minor), 0) from disbursement d join entitlement s on s.id = d.entitlement_id
              where d.member_id = new.member_id and d.id <> new.id and d.state in (${COMMITTED})
                and s.programme_code = e.programme_code and (s.component = cap ->> 'own' or cap -> 'with' ? s.component)) + (
             select coalesce(sum(p.amount_minor), 0) from departure_payment p join entitlement s on s.id = p.entitlement_id
              where p.member_id = new.member_id and p.returned_at is null
                and s.programme_code = e.programme_code and (s.component = cap ->> 'own' or cap -> 'with' ? s.component))
             > (cap ->> 'most')::bigint then
          raise exception 'above the cap' using errcode = 'check_violation', constraint = 'disbursement_within_cap';
        end if;
      end loop;
      perform move_family_cap(new.entitlement_id, new.amount_minor);
      update fund_budget b set committed_minor = b.committed_minor + new.amount_minor
        from programme_fund f
       where b.id = new.fund_budget_id and b.currency = new.currency and f.id = b.fund_id
         and f.programme_code = e.programme_code;
      if not found then
        raise exception 'no fund for this' using errcode = 'check_violation', constraint = 'disbursement_funded';
      end if;
      return new;
    end
    $$;
  create trigger disbursement_commitments before insert or update on disbursement
    for each row execute function keep_commitments();
`;

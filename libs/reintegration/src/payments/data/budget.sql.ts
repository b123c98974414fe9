/** The states that count against entitlement, cap and fund; the database sums by the same. */
export const COMMITTED = `('approved', 'paid', 'delivered', 'receipted', 'verified')`;
export const UNDER_WAY = `('planned', 'requested', 'approved', 'paid', 'delivered')`;

/** The office's own figure where the rule has none: confirmed by two people, of the day that chose the rule. */
const LATER = `(select f.amount_minor from local_figure f
  where f.office_id = e.office_id and f.programme_code = e.programme_code and f.component = e.component
    and f.currency = e.currency and f.confirmed_by is not null
    and f.role in (e.role, case when e.role in ('child', 'unaccompanied-child') then 'child' else 'adult' end)
    and daterange(f.valid_from, f.valid_to, '[)') @> e.rule_day
  order by (f.role = e.role) desc limit 1)`;

/** Also what was promised out of an earlier grant of the same component: asked anew, a right is not doubled. */
const SAME_GRANT = `join entitlement s on s.id = x.entitlement_id
  where x.member_id = e.member_id and s.programme_code = e.programme_code and s.component = e.component`;
const SUM = (states: string): string =>
  `(select coalesce(sum(x.amount_minor), 0)::bigint from disbursement x ${SAME_GRANT} and x.state in ${states})`;

/** Cash handed over at the departure comes out of the same grant. */
const AT_DEPARTURE = `(select coalesce(sum(x.amount_minor), 0)::bigint from departure_payment x ${SAME_GRANT}
  and x.returned_at is null)`;

/** One row a grant \`e\`: what was granted, opened, planned, asked for, promised and given, and by when it is spent. */
export const BUDGET_COLUMNS = `
  e.id as "entitlementId", e.member_id as "memberId", e.programme_code as "programmeCode", e.component, e.title,
  e.currency, e.modality, e.pay_moment as "payMoment", e.ended_at is not null as ended,
  coalesce(e.amount_minor, ${LATER}) as "grantedMinor",
  to_char(o.opened_on, 'YYYY-MM-DD') as "openedOn", to_char(o.spend_by, 'YYYY-MM-DD') as "spendBy",
  (select coalesce(sum(t.amount_minor), 0)::bigint from plan_line_terms t join plan_version v on v.id = t.version_id
    join plan_line l on l.id = t.line_id
    where t.entitlement_id = e.id and v.state = 'agreed' and l.ended_as is distinct from 'lapsed')::float8 as "plannedMinor",
  ${SUM(`('requested')`)}::float8 as "requestedMinor",
  ${SUM(`('approved')`)}::float8 as "approvedMinor",
  ${SUM(`('paid', 'delivered', 'receipted', 'verified')`)}::float8 as "givenMinor",
  ${AT_DEPARTURE}::float8 as "atDepartureMinor"`;

export const BUDGET_FROM = `entitlement e left join entitlement_opening o on o.entitlement_id = e.id`;

export interface BudgetRow {
  readonly entitlementId: string;
  readonly memberId: string;
  readonly programmeCode: string;
  readonly component: string;
  readonly title: string;
  readonly currency: string;
  readonly modality: 'cash' | 'in-kind' | 'cash-or-in-kind';
  readonly payMoment: 'departure' | 'arrival' | 'after-return';
  readonly ended: boolean;
  /** Null while the amount is not known here: it can be planned and not approved. */
  readonly grantedMinor: number | null;
  readonly openedOn: string | null;
  readonly spendBy: string | null;
  readonly plannedMinor: number;
  readonly requestedMinor: number;
  readonly approvedMinor: number;
  readonly givenMinor: number;
  readonly atDepartureMinor: number;
}

/** What of a grant nobody has promised yet; null while the amount is not known here. */
export const leftOf = (row: BudgetRow): number | null =>
  row.grantedMinor === null ? null : row.grantedMinor - row.approvedMinor - row.givenMinor - row.atDepartureMinor;

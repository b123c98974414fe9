import { randomUUID } from 'node:crypto';
import type { AidModality } from '@homeward/contracts';
import type { TestDatabase } from '../test-database.ts';
import type { SavedCase } from './case.factory.ts';

/** Any database a statement can be run in as its owner. */
type Owned = Pick<TestDatabase, 'asOwner'>;

export interface SavedRule {
  readonly id: string;
  readonly component: string;
}

/** A published component of BE-FEDASIL with the caps a test is about. */
export async function saveRule(
  database: TestDatabase,
  caps: readonly { scope: 'person' | 'family'; amountMinor: number; countedWith: string[] }[] = [],
): Promise<SavedRule> {
  const [id, component] = [randomUUID(), `grant-${randomUUID().slice(0, 8)}`];
  await database.asOwner(
    `insert into rule_version (id, programme_code, code, number, position, kind, title, explanation, legal_reference,
       source_keys, date_field, definition, status, origin, published_at)
     values ($1, 'BE-FEDASIL', $2, 1, 900, 'component', 'Grant', 'For tests.', 'None', '{}', 'departureOn', $3, 'published',
       'shipped', now())`,
    [id, component, JSON.stringify({ kind: 'component', component: { caps } })],
  );
  return { id, component };
}

export interface GrantOver {
  readonly place?: number;
  readonly amountMinor?: number | null;
  readonly currency?: string;
  readonly modality?: 'cash' | 'in-kind' | 'cash-or-in-kind';
  readonly openedOn?: string | null;
  readonly spendBy?: string | null;
  readonly spendWithin?: string | null;
  readonly rule?: SavedRule;
}

/** What a member was granted, open since their arrival unless it is said otherwise. */
export async function saveGrant(
  database: TestDatabase,
  file: SavedCase,
  userId: string,
  over: GrantOver = {},
): Promise<string> {
  const { place = 0, amountMinor = 200_000, currency = 'EUR', modality = 'cash-or-in-kind', rule } = over;
  const { openedOn = '2026-03-06', spendBy = '2027-03-06', spendWithin = 'P12M' } = over;
  const [memberId, evaluationId, decisionId, id] = [file.members[place]!.id, randomUUID(), randomUUID(), randomUUID()];
  const of = [file.id, file.officeId];
  const { id: ruleId, component } = rule ?? (await saveRule(database));
  await database.asOwner(
    `insert into eligibility_evaluation (id, case_id, office_id, programme_code, number, as_of, context, inputs_digest,
       created_by, created_at)
     values ($1, $2, $3, 'BE-FEDASIL', (select count(*) + 1 from eligibility_evaluation where case_id = $2), '2026-02-01',
       '{}', 'x', $4, now())`,
    [evaluationId, ...of, userId],
  );
  await database.asOwner(
    `insert into eligibility_decision (id, evaluation_id, member_id, case_id, office_id, decision, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, 'approve', $6, now())`,
    [decisionId, evaluationId, memberId, ...of, userId],
  );
  await database.asOwner(
    `insert into entitlement (id, member_id, case_id, office_id, decision_id, rule_version_id, programme_code, component,
       title, role, amount_kind, amount_minor, currency, rule_day, pay_moment, modality, spend_within, opened_at)
     values ($1, $2, $3, $4, $5, $6, 'BE-FEDASIL', $7, 'Basic reintegration budget', 'principal', 'up-to', $8, $9,
       '2026-03-05', 'after-return', $10, $11, now())`,
    [id, memberId, ...of, decisionId, ruleId, component, amountMinor, currency, modality, spendWithin],
  );
  if (openedOn)
    await database.asOwner(
      `insert into entitlement_opening (entitlement_id, case_id, office_id, member_id, moment, opened_on, spend_by, created_at)
       values ($1, $2, $3, $4, 'after-return', $5, $6, now())`,
      [id, ...of, memberId, openedOn, spendBy],
    );
  return id;
}

/** A budget of a project that pays BE-FEDASIL. */
export async function saveFundBudget(
  database: Owned,
  officeId: string,
  userId: string,
  budgetMinor = 100_000_000,
): Promise<string> {
  const [projectId, fundId, id] = [randomUUID(), randomUUID(), randomUUID()];
  await database.asOwner(
    `insert into project (id, office_id, name, starts_on, ends_on, created_at) values ($1, $2, $3, '2025-01-01', '2028-12-31', now())`,
    [projectId, officeId, `Project ${projectId.slice(0, 8)}`],
  );
  await database.asOwner(
    `insert into programme_fund (id, programme_code, project_id, office_id, valid_from, created_at)
     values ($1, 'BE-FEDASIL', $2, $3, '2025-01-01', now())`,
    [fundId, projectId, officeId],
  );
  await database.asOwner(
    `insert into fund_budget (id, fund_id, office_id, currency, budget_minor, source, recorded_by, recorded_at)
     values ($1, $2, $3, 'EUR', $4, 'Agreement', $5, now())`,
    [id, fundId, officeId, budgetMinor, userId],
  );
  return id;
}

/** A file of a member, as the vault would have it. */
export async function savePaper(
  database: Owned,
  file: Pick<SavedCase, 'id' | 'officeId'> & { readonly members: readonly { readonly id: string }[] },
  userId: string,
  place = 0,
): Promise<string> {
  const id = randomUUID();
  await database.asOwner(
    `insert into attachment (id, case_id, office_id, member_id, matter_class, file_name, media_type, byte_size, author_id, created_at)
     values ($1, $2, $3, $4, 'ordinary', 'paper.png', 'image/png', 10, $5, now())`,
    [id, file.id, file.officeId, file.members[place]!.id, userId],
  );
  return id;
}

export interface LineOver {
  readonly entitlementId: string;
  readonly place?: number;
  readonly amountMinor?: number;
  readonly modality?: AidModality;
}

/** A line of an agreed plan, past every rule; one plan a member. */
export async function saveLine(
  database: TestDatabase,
  file: SavedCase,
  userId: string,
  { entitlementId, place = 0, amountMinor = 200_000, modality = 'direct-to-supplier' }: LineOver,
): Promise<string> {
  const memberId = file.members[place]!.id;
  const of = [file.id, file.officeId, memberId];
  await database.asOwner(
    `insert into reintegration_plan (case_id, office_id, member_id, created_by, created_at)
     values ($1, $2, $3, $4, now()) on conflict do nothing`,
    [...of, userId],
  );
  await database.asOwner(
    `insert into plan_version (plan_id, case_id, office_id, member_id, number, state, goal, drafted_by, drafted_at,
       signed_on, signed_by, language, agreed_with, agreed_at)
     select p.id, $1, $2, $3, 1, 'agreed', 'To open a bakery', $4, now(), '2026-03-20', 'self', 'ka', $4, now()
       from reintegration_plan p where p.member_id = $3 on conflict do nothing`,
    [...of, userId],
  );
  const lineId = randomUUID();
  await database.asOwner(
    `insert into plan_line (id, plan_id, case_id, office_id, member_id, created_at)
     select $4, p.id, $1, $2, $3, now() from reintegration_plan p where p.member_id = $3`,
    [...of, lineId],
  );
  await database.asOwner(
    `insert into plan_line_terms (version_id, line_id, case_id, office_id, member_id, position, dimension, level,
       service_type, modality, description, referral_needed, entitlement_id, amount_minor, currency)
     select v.id, $4, $1, $2, $3, (select count(*) + 1 from plan_line_terms t where t.version_id = v.id), 'economic',
            'individual', 'microbusiness', $5, 'An oven', false, $6, $7, (select currency from entitlement where id = $6)
       from plan_version v where v.member_id = $3 and v.state = 'agreed'`,
    [...of, lineId, modality, entitlementId, amountMinor],
  );
  return lineId;
}

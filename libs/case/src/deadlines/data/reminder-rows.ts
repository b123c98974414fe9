import { DEADLINE_KINDS, type DeadlineKind } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

export interface StandingReminder {
  readonly id: string;
  readonly subjectId: string;
  readonly step: string;
  readonly dueAt: Date;
  readonly told: readonly string[];
  readonly state: 'open' | 'over';
}

export interface RaisedReminder {
  readonly id: string;
  readonly caseId: string | null;
  readonly subjectId: string;
  readonly step: string;
  readonly dueAt: Date;
  readonly dueOn: string;
  readonly remindAt: Date;
  readonly told: readonly string[];
}

/** The kinds of which anything stands in an office: of the others there is nothing to end. */
export async function openKinds(tx: EntityManager, officeId: string): Promise<ReadonlySet<string>> {
  // Asked of each kind, for the first row of an index answers.
  const rows: { kind: string }[] = await tx.query(
    `select k.kind from unnest($2::text[]) as k (kind)
      where exists (select 1 from reminder r where r.office_id = $1 and r.kind = k.kind and r.state = 'open')`,
    [officeId, DEADLINE_KINDS],
  );
  return new Set(rows.map(({ kind }) => kind));
}

/** Every row of a kind whose subject lies in a page, so that what stands is compared with what is due. */
export function standingIn(
  tx: EntityManager,
  officeId: string,
  kind: DeadlineKind,
  { after, upTo }: { readonly after: string | null; readonly upTo: string | null },
  subjects: readonly string[],
): Promise<StandingReminder[]> {
  return tx.query(
    `select id, subject_id as "subjectId", step, due_at as "dueAt", told, state from reminder
      where office_id = $1 and kind = $2 and state = 'open'
        and ($3::uuid is null or subject_id > $3) and ($4::uuid is null or subject_id <= $4)
     union all
     select id, subject_id, step, due_at, told, state from reminder
      where kind = $2 and state = 'over' and subject_id = any ($5::uuid[])`,
    [officeId, kind, after, upTo, subjects],
  );
}

/** Two workers at once raise one row: the second is told that it raised none. @returns the ids it raised */
export async function raiseRows(
  tx: EntityManager,
  officeId: string,
  kind: DeadlineKind,
  now: Date,
  rows: readonly RaisedReminder[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const raised: { id: string }[] = await tx.query(
    `insert into reminder (id, office_id, case_id, kind, subject_id, step, due_at, due_on, remind_at, told, state, raised_at)
     select r.id, $1, r."caseId", $2, r."subjectId", r.step, r."dueAt", r."dueOn", r."remindAt", r.told, 'open', $3
       from jsonb_to_recordset($4::jsonb) as r(id uuid, "caseId" uuid, "subjectId" uuid, step text, "dueAt" timestamptz,
         "dueOn" date, "remindAt" timestamptz, told uuid[])
     on conflict do nothing returning id`,
    [officeId, kind, now, JSON.stringify(rows)],
  );
  return new Set(raised.map(({ id }) => id));
}

/** Stands again, or is other people's than before: who answered for a case and does no more is not reminded of it. */
export async function changeRows(
  tx: EntityManager,
  rows: readonly { readonly id: string; readonly told: readonly string[] }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update reminder m set told = r.told, state = 'open', over_at = null
       from jsonb_to_recordset($1::jsonb) as r(id uuid, told uuid[]) where m.id = r.id`,
    [JSON.stringify(rows)],
  );
}

export async function endRows(tx: EntityManager, now: Date, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(`update reminder set state = 'over', over_at = $2 where id = any ($1::uuid[])`, [ids, now]);
}

/** When those of these cases were imported that were. */
export async function importedAt(tx: EntityManager, caseIds: ReadonlySet<string>): Promise<ReadonlyMap<string, Date>> {
  if (caseIds.size === 0) return new Map();
  const rows: { id: string; at: Date }[] = await tx.query(
    `select id, imported_at as at from "case" where id = any ($1::uuid[]) and imported_at is not null`,
    [[...caseIds]],
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}

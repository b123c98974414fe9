import { searchKey, scriptOf } from '@homeward/beneficiary';
import type { KeepFigures } from '@homeward/contracts';
import type { PastArrivals } from '@homeward/follow-up';
import { currentCorrelationId, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { memberProjection } from './member-projection.sql.ts';
import {
  DECLARED_ANEW_SQL,
  differencesSql,
  NAME_NEW_SQL,
  PERSON_DIFFERENCES_SQL,
  toWriteSql,
} from './reconcile.sql.ts';
import { runAll, type Answers } from './statement.ts';
import { CHANGE_CASES, CHANGE_PERSONS, CHANGE_STEPS, CHANGED_NAMES_SQL, WRITE_NAMES_SQL } from './write-changes.sql.ts';
import { REMEMBER, WRITE_CASES, WRITE_FACTS, WRITE_MEMBERS, WRITE_PERSONS } from './write-new.sql.ts';
import { COUNT_DECLARED, CORRECTED_SQL, WRITTEN_SQL } from './statistical.sql.ts';
import { unsealed } from './unsealed.ts';
import { RESOLVE_SERVICES, SERVICE_DIFFERENCES_SQL, WRITE_SERVICES } from './write-services.sql.ts';

export interface WritingContext {
  readonly tx: EntityManager;
  readonly actor: Actor;
  readonly today: string;
  readonly at: Date;
  readonly key: string;
  readonly overwrite: boolean;
  readonly pastArrivals: PastArrivals;
  readonly figures: KeepFigures;
  /** Said when each part begins, of how many. */
  readonly progress: (done: number, total: number) => void;
}

const BATCH = 2_000;
/** Figures are kept by plans made for so many, each of which may go through whole tables. */
const MEMBERS_AT_ONCE = 5_000;
const KNOWN = memberProjection('m.id in (select member_id from staged_person where not new_member and not erased)');
const TAKEN = 'm.id in (select member_id from staged_difference where taken)';

/** Writes what is staged, in statements over all of it at once. */
export async function writeCaseload(context: WritingContext): Promise<void> {
  const { tx, actor, today, at, key, overwrite, progress, figures } = context;
  const answers: Answers = {
    ...{ who: actor.userId, at, today, key, kind: actor.kind, correlation: currentCorrelationId() },
  };
  const parts: (() => Promise<void>)[] = [
    async () => {
      await figures.takeOver(tx);
      for (const sql of NAME_NEW_SQL) await tx.query(sql, sql.includes('$1') ? [today] : []);
      await tx.query(differencesSql(KNOWN), [key, overwrite]);
      await tx.query(PERSON_DIFFERENCES_SQL, [key, overwrite]);
      await tx.query(DECLARED_ANEW_SQL, [key]);
      await tx.query(toWriteSql(memberProjection((await anyTaken(tx)) ? TAKEN : 'false')));
      await tx.query(
        'create index on to_write (member_id); create index on to_write (case_id); create index on staged_difference (member_id); analyze to_write',
      );
    },
    () => runAll(tx, WRITE_PERSONS, answers),
    () => runAll(tx, WRITE_CASES, answers),
    () => runAll(tx, WRITE_MEMBERS, answers),
    async () => {
      await writeNames(tx);
      await runAll(tx, [...CHANGE_PERSONS, ...CHANGE_CASES, ...CHANGE_STEPS], answers);
    },
    async () => {
      await runAll(tx, WRITE_FACTS, answers);
      await unsealed(tx, () => runAll(tx, COUNT_DECLARED, answers));
    },
    () => runAll(tx, REMEMBER, answers),
    async () => {
      await runAll(tx, RESOLVE_SERVICES, answers);
      await tx.query(SERVICE_DIFFERENCES_SQL, [key, overwrite]);
    },
    () => runAll(tx, WRITE_SERVICES, answers),
    () => planRounds(context),
    () => keepFigures(context),
  ];
  for (const [i, part] of parts.entries()) {
    progress(i, parts.length);
    await part();
  }
  progress(parts.length, parts.length);
}

/** Where nothing that stands changes, nothing of it need be gone through. */
async function anyTaken(tx: EntityManager): Promise<boolean> {
  const [found]: { taken: boolean }[] = await tx.query(
    'select exists (select 1 from staged_difference where taken) as taken',
  );
  return found!.taken;
}

async function writeNames(tx: EntityManager): Promise<void> {
  const names: { personId: string; givenNames: string; familyName: string }[] = await tx.query(CHANGED_NAMES_SQL);
  for (const batch of batches(names))
    await tx.query(WRITE_NAMES_SQL, [
      JSON.stringify(
        batch.map((name) => ({
          ...name,
          script: scriptOf(name.familyName + name.givenNames),
          key: searchKey(name.givenNames, name.familyName),
        })),
      ),
    ]);
}

/** R11: rounds of whoever is back and not closed. */
async function planRounds({ tx, actor, today, pastArrivals }: WritingContext): Promise<void> {
  const arrivals: { memberId: string; arrivedOn: string }[] = await tx.query(`
    select w.member_id as "memberId", w.e ->> 'arrived_on' as "arrivedOn"
      from to_write w join case_member m on m.id = w.member_id
     where w.e ? 'arrived_on' and m.stage in ('ARRIVED', 'REINTEGRATION') and not w.past_retention order by 2, w.row`);
  await pastArrivals.plan(tx, actor, arrivals, today);
}

/** A day that is corrected is a correction in the figures; what else is new is kept as it is now. */
async function keepFigures({ tx, figures }: WritingContext): Promise<void> {
  const corrected = idsOf(await tx.query(CORRECTED_SQL));
  const known = new Set(corrected);
  const written = idsOf(await tx.query(WRITTEN_SQL)).filter((id) => !known.has(id));
  for (const batch of batches(corrected, MEMBERS_AT_ONCE)) await figures.correct(batch, tx);
  for (const batch of batches(written, MEMBERS_AT_ONCE)) await figures.keep(batch, tx);
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

function* batches<T>(all: readonly T[], size = BATCH): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

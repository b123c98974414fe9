import {
  ComplaintsQueries,
  MoveComplaintAction,
  RecordComplaintAction,
  SubmitComplaintAction,
  type MoveComplaintInput,
  type RecordComplaintInput,
  type RecordedComplaint,
  type SubmitComplaintInput,
  type SubmittedComplaint,
} from '@homeward/follow-up';
import { randomBytes } from 'node:crypto';
import type { Actor } from '@homeward/platform';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';

/** A Monday. */
export const TODAY = '2026-11-16T09:00:00Z';

export interface ComplaintWorld extends CaseWorld {
  readonly manager: Staff;
  readonly focalPoint: Staff;
  readonly otherFocalPoint: Staff;
  readonly elsewhereSupervisor: Staff;
  record(actor: Actor, more?: Partial<RecordComplaintInput>): Promise<RecordedComplaint>;
  submit(more?: Partial<SubmitComplaintInput>): Promise<SubmittedComplaint>;
  /** Takes a complaint one move on at the version it stands at. */
  move(actor: Actor, id: string, input: Omit<MoveComplaintInput, 'version'>): Promise<{ id: string; version: number }>;
  numbers(actor: Actor): Promise<string[]>;
  noticesOf(userId: string): Promise<{ template: string; caseId: string | null }[]>;
}

export async function openComplaintWorld(clock: TestClock): Promise<ComplaintWorld> {
  const world = await openCaseWorld(clock);
  const { database, module, office, elsewhere } = world;
  await module.init();
  const above = await saveOffice(database, { kind: 'region' });
  await database.asOwner(`update office set parent_id = $2 where id = $1`, [office.id, above.id]);
  const focal = { secondFactor: true };
  return {
    ...world,
    manager: await saveActor(database, 'programme-manager', office),
    focalPoint: await saveActor(database, 'integrity-officer', office, focal),
    otherFocalPoint: await saveActor(database, 'integrity-officer', office, focal),
    elsewhereSupervisor: await saveActor(database, 'supervisor', elsewhere),
    record: (actor, more = {}) =>
      module.get(RecordComplaintAction).execute(actor, {
        ...{ officeId: office.id, channel: 'in-person', category: 'delay', statement: 'I wait since spring.' },
        ...{ safeWays: ['phone'], receipt: false, ...more },
      }),
    submit: (more = {}) =>
      module.get(SubmitComplaintAction).execute({
        ...{ officeId: office.id, category: 'delay', statement: 'Nobody calls.', safeWays: [] },
        ...{ sendingKey: randomBytes(32).toString('hex'), ...more },
      }),
    move: async (actor, id, input) => {
      // Two moves never share an instant, so that the story is told in its order.
      clock.advance(60_000);
      const [row] = await database.asOwner<{ version: number }>(`select version from complaint where id = $1`, [id]);
      return module.get(MoveComplaintAction).execute(actor, id, { version: row!.version, ...input });
    },
    numbers: async (actor) =>
      (await module.get(ComplaintsQueries).list(actor, { size: 100 })).rows.map(({ number }) => number),
    noticesOf: (userId) =>
      database.asOwner(
        `select template, case_id as "caseId" from message_intent where user_id = $1 order by created_at, key`,
        [userId],
      ),
  };
}

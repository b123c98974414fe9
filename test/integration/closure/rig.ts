import { randomUUID } from 'node:crypto';
import {
  CloseCaseAction,
  ClosureQuery,
  DecideMatterAction,
  type CloseCaseInput,
  type ClosureView,
  type ShownMatter,
} from '@homeward/case';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';

export const TODAY = '2026-11-16T09:00:00Z';

export interface ClosureWorld extends CaseWorld {
  readonly reintegration: Staff;
  readonly protection: Staff;
  readonly movement: Staff;
  /** A family in monitoring; arrived on 2 March. */
  family(members?: number): Promise<SavedCase>;
  appointment(file: SavedCase, place?: number): Promise<string>;
  look(actor: Staff, file: SavedCase): Promise<ClosureView>;
  decide(actor: Staff, file: SavedCase, matter: ShownMatter, words?: string): Promise<{ id: string }>;
  shut(actor: Staff, file: SavedCase, more?: Partial<CloseCaseInput>): ReturnType<CloseCaseAction['execute']>;
}

export async function openClosureWorld(clock: TestClock): Promise<ClosureWorld> {
  const world = await openCaseWorld(clock);
  const { database, module, office, counsellor } = world;
  await module.init();
  const look: ClosureWorld['look'] = (actor, file) => module.get(ClosureQuery).execute(actor, file.id);
  return {
    ...world,
    look,
    reintegration: await saveActor(database, 'reintegration-officer', office),
    protection: await saveActor(database, 'protection-officer', office, { secondFactor: true }),
    movement: await saveActor(database, 'movement-officer', office),
    family: async (members = 1) => {
      const file = await saveCase(database, office, counsellor.userId, {
        stage: 'MONITORING',
        members: Array.from({ length: members }, () => ({})),
      });
      for (const { id } of file.members)
        await database.asOwner(
          `insert into arrival (case_id, office_id, member_id, arrived_on, place, evidence, confirmed_by, confirmed_at, confirmed_in)
           values ($1, $2, $3, '2026-03-02', 'Tbilisi', 'met-on-arrival', $4, now(), $2)`,
          [file.id, file.officeId, id, counsellor.userId],
        );
      return file;
    },
    appointment: async (file, place = 0) => {
      const id = randomUUID();
      await database.asOwner(
        `insert into appointment (id, case_id, office_id, member_id, with_user_id, starts_at, duration_minutes, place, state,
           created_by, created_at)
         values ($1, $2, $3, $4, $5, $6, 30, 'Room 1', 'planned', $5, now())`,
        [
          ...[id, file.id, file.officeId, file.members[place]!.id, counsellor.userId],
          new Date(Date.parse('2026-12-01T09:00:00Z') + Math.floor(Math.random() * 1e6) * 3_600_000),
        ],
      );
      return id;
    },
    decide: (actor, file, { room, id: matterId, state }, words = 'The partner in Tbilisi goes on with it.') =>
      module.get(DecideMatterAction).execute(actor, file.id, {
        ...{ room, matterId, state, decision: 'carried-over', words },
      }),
    shut: async (actor, file, more = {}) =>
      module.get(CloseCaseAction).execute(actor, file.id, {
        ...{ version: (await look(actor, file)).version, memberIds: file.members.map(({ id }) => id) },
        ...{ outcome: 'goals-reached', reasonCode: 'plan-completed', ...more },
      }),
  };
}

import { AvailableActionsQuery } from '@homeward/case';
import type { ChildDecision, Kinship, MemberStage, WorkflowActionName } from '@homeward/contracts';
import { AppointGuardianAction, HearChildAction, type AppointGuardianInput } from '@homeward/counselling';
import type { Actor } from '@homeward/platform';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';

export { refusalOf } from '../case/rooms.ts';
export const TODAY = '2026-03-02';
export const NOON = `${TODAY}T11:00:00Z`;

/** Who is in a case: each with the day they were born and whose what they are, by place in the case. */
export interface Kin {
  readonly born: string;
  readonly of?: Readonly<Partial<Record<number, Kinship>>>;
}

export interface ChildWorld extends CaseWorld {
  readonly caseworker: Staff;
  readonly officer: Staff;
  readonly medical: Staff;
  saveFamily(members: readonly Kin[], stage?: MemberStage): Promise<SavedCase>;
  /** What stands in the way of a step for all of the case, in words. */
  missing(actor: Actor, file: SavedCase, action: WorkflowActionName): Promise<string>;
  appoint(file: SavedCase, member: number, overrides?: Partial<AppointGuardianInput>): Promise<string>;
  hear(file: SavedCase, member: number, decision: ChildDecision): Promise<string>;
}

/** An office with everybody who has to do with children, and families of whatever shape a test needs. */
export async function openChildWorld(clock: TestClock): Promise<ChildWorld> {
  const world = await openCaseWorld(clock);
  await world.module.init();
  const { database, module, office } = world;
  const caseworker = await saveActor(database, 'caseworker', office);
  const officer = await saveActor(database, 'protection-officer', office, { secondFactor: true });
  const medical = await saveActor(database, 'medical-officer', office, { secondFactor: true });
  return {
    ...{ ...world, caseworker, officer, medical },
    async saveFamily(members, stage = 'SCREENING') {
      const file = await saveCase(database, office, caseworker.userId, { stage, members: members.map(() => ({})) });
      for (const [i, { born, of = {} }] of members.entries()) {
        const { id, personId } = file.members[i]!;
        await database.asOwner(`update person set birth_date = $2, birth_date_precision = 'day' where id = $1`, [
          personId,
          born,
        ]);
        for (const [other, kind] of Object.entries(of))
          await database.asOwner(
            `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
             values ($1, $2, $3, $4, $5, $6, now())`,
            [file.id, office.id, id, file.members[Number(other)]!.personId, kind, caseworker.userId],
          );
      }
      return file;
    },
    async missing(actor, file, action) {
      const { actions } = await module.get(AvailableActionsQuery).execute(actor, file.id);
      const { missing } = actions.find((offered) => offered.action === action)!;
      return missing.map(({ words }) => words).join(' ');
    },
    async appoint(file, member, overrides = {}) {
      const { id } = await module.get(AppointGuardianAction).execute(officer, file.id, {
        ...{ memberId: file.members[member]!.id, authority: 'Guardianship Service', act: 'GS/2026/17' },
        ...{ appointedOn: '2026-02-01', guardianName: 'An Peeters', contact: '+32 2 000 00 17' },
        ...{ validFrom: '2026-02-01', validTo: null, replaces: null, ...overrides },
      });
      return id;
    },
    async hear(file, member, decision) {
      const { id } = await module.get(HearChildAction).execute(caseworker, file.id, {
        ...{ memberId: file.members[member]!.id, decision, outcome: 'heard', heardOn: TODAY, language: 'fa' },
        words: 'I want to be where my brother is.',
      });
      return id;
    },
  };
}

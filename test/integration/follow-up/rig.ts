import { randomUUID } from 'node:crypto';
import { CorrectStepAction } from '@homeward/case';
import type { ContactOutcome } from '@homeward/contracts';
import {
  CaseFollowUpQuery,
  RecordContactAttemptAction,
  type FollowUpShown,
  type RecordContactAttemptInput,
  type RecordedAttempt,
} from '@homeward/follow-up';
import { ConfirmArrivalAction } from '@homeward/travel';
import { saveCase, type SavedCase, type SavedMember } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';

export { refusalOf } from '../case/rooms.ts';
export type { Staff };

/** The day after an arrival of 6 March 2026. */
export const AFTER_ARRIVAL = '2026-03-07T09:00:00Z';
export const ARRIVED_ON = '2026-03-06';

export interface FollowUpWorld extends CaseWorld {
  readonly clock: TestClock;
  readonly officer: Staff;
  readonly protection: Staff;
  /** A family that left; nobody said yet that they are there. */
  gone(options?: {
    members?: readonly SavedMember[];
    born?: readonly string[];
    destination?: string;
  }): Promise<SavedCase>;
  arrive(file: SavedCase, arrivedOn?: string): Promise<void>;
  /** A family that arrived on the day, with a safe telephone. */
  arrived(options?: Parameters<FollowUpWorld['gone']>[0] & { on?: string }): Promise<Arrived>;
  takeArrivalBack(file: SavedCase): Promise<readonly string[]>;
  followUp(file: SavedCase, place?: number): Promise<FollowUpShown>;
  phone(personId: string, safety?: 'safe' | 'unsafe' | 'unknown'): Promise<string>;
  tryToReach(
    file: Arrived,
    outcome: ContactOutcome,
    over?: Partial<RecordContactAttemptInput> & { code?: string; place?: number },
  ): Promise<RecordedAttempt>;
}

export interface Arrived extends SavedCase {
  readonly phoneId: string;
}

export async function openFollowUpWorld(clock: TestClock): Promise<FollowUpWorld> {
  const world = await openCaseWorld(clock);
  const { database, module, office, counsellor, supervisor } = world;
  await module.init();
  const officer = await saveActor(database, 'reintegration-officer', office);
  const protection = await saveActor(database, 'protection-officer', office, { secondFactor: true });

  const gone: FollowUpWorld['gone'] = async ({ members = [{}], born = [], destination = 'GE' } = {}) => {
    const file = await saveCase(database, office, counsellor.userId, { stage: 'DEPARTED', members });
    await database.asOwner(`update case_member set destination_country_code = $2 where case_id = $1`, [
      file.id,
      destination,
    ]);
    for (const [i, { id, personId }] of file.members.entries()) {
      await database.asOwner(`update person set birth_date = $2, birth_date_precision = 'day' where id = $1`, [
        personId,
        born[i] ?? '1988-05-04',
      ]);
      await database.asOwner(
        `insert into departure (case_id, office_id, member_id, person_id, departed_on, departed_from, channel, host_country_code,
           destination_country_code, sex, age, unaccompanied, family_size, reintegration_entitled, recorded_by, recorded_at)
         values ($1, $2, $3, $4, '2024-01-01', $2, 'avrr-programme', 'BE', $6, 'female', 30, false, 1, false, $5, now())`,
        [file.id, file.officeId, id, personId, counsellor.userId, destination],
      );
    }
    return file;
  };
  const arrive: FollowUpWorld['arrive'] = async (file, arrivedOn = ARRIVED_ON) => {
    await module.get(ConfirmArrivalAction).execute(officer, {
      ...{ memberIds: file.members.map(({ id }) => id), arrivedOn, place: 'Tbilisi', evidence: 'met-on-arrival' },
    });
  };
  const phone: FollowUpWorld['phone'] = async (personId, safety = 'safe') => {
    const id = randomUUID();
    await database.asOwner(
      `insert into contact_channel (id, person_id, office_id, kind, value, safety, created_at)
       values ($1, $2, $3, 'phone', '+995 555 000 000', $4, now())`,
      [id, personId, office.id, safety],
    );
    return id;
  };
  const followUp: FollowUpWorld['followUp'] = async (file, place = 0) => {
    const { members } = await module.get(CaseFollowUpQuery).execute(officer, file.id);
    return members.find(({ memberId }) => memberId === file.members[place]!.id)!;
  };
  return {
    ...world,
    ...{ clock, officer, protection, gone, arrive, followUp, phone },
    arrived: async ({ on = ARRIVED_ON, ...options } = {}) => {
      const file = await gone(options);
      await arrive(file, on);
      return { ...file, phoneId: await phone(file.members[0]!.personId) };
    },
    takeArrivalBack: async (file) => {
      const left: string[] = [];
      for (const { id } of file.members) {
        const [step] = await database.asOwner<{ id: string; version: number }>(
          `select h.id::text, c.version from case_history h join "case" c on c.id = h.case_id
            where h.member_id = $1 and h.action = 'confirm-arrival' order by h.id desc limit 1`,
          [id],
        );
        const taken = await module.get(CorrectStepAction).execute(supervisor, {
          ...{ caseId: file.id, version: step!.version, stepId: step!.id, reason: 'It was another day.' },
        });
        left.push(...taken.notTakenBack);
      }
      return left;
    },
    tryToReach: async (file, outcome, { code = 'P7D', place = 0, ...over } = {}) => {
      const { rounds } = await followUp(file, place);
      const round = rounds.find((each) => each.code === code)!;
      return module.get(RecordContactAttemptAction).execute(officer, {
        ...{ roundId: round.id, version: round.version, channel: 'phone', channelId: file.phoneId, outcome },
        ...{ attemptedAt: clock.now(), ...over },
      });
    },
  };
}

import { randomUUID } from 'node:crypto';
import { WorkflowRunner } from '@homeward/case';
import type { AirportOutcome, MemberStage, WishToGo } from '@homeward/contracts';
import {
  RecordBriefingAction,
  RecordOutcomesAction,
  type OutcomeResult,
  type RecordBriefingInput,
} from '@homeward/travel';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import { saveJourney, type SavedJourney } from '../../support/factories/journey.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';

export { refusalOf } from '../case/rooms.ts';
export type { Staff };

/** The day before a flight of 5 March, 10:40 in Brussels. */
export const EVE = '2026-03-04T12:00:00Z';
/** In the airport hall, an hour before that flight. */
export const AT_AIRPORT = '2026-03-05T08:40:00Z';
export const FLIGHT_DAY = '2026-03-05';

export interface DepartureWorld extends CaseWorld {
  readonly clock: TestClock;
  readonly movement: Staff;
  readonly reintegration: Staff;
  readonly receivingOffice: OfficeRow;
  readonly receiver: Staff;
  readonly partnerOffice: OfficeRow;
  readonly partner: Staff;
  /** A booked family that declared and reconfirmed; the first is a parent, born 1988, the others as said. */
  family(...born: readonly string[]): Promise<{ file: SavedCase; journey: SavedJourney }>;
  ask(
    file: SavedCase,
    place: number,
    answer?: WishToGo,
    more?: Partial<RecordBriefingInput>,
  ): ReturnType<RecordBriefingAction['execute']>;
  settle(
    outcome: AirportOutcome,
    seats: readonly { passengerId: string; version?: number }[],
    day?: string,
  ): Promise<OutcomeResult[]>;
  stagesOf(file: SavedCase): Promise<MemberStage[]>;
  seatsOf(journey: SavedJourney): Promise<{ state: string; reason: string | null; refund: string | null }[]>;
}

export async function openDepartureWorld(clock: TestClock): Promise<DepartureWorld> {
  const world = await openCaseWorld(clock);
  const { database, module, office, counsellor } = world;
  await module.init();
  await markInstallation(database, 'demo');
  const movement = await saveActor(database, 'movement-officer', office);
  const receivingOffice = await saveOffice(database, {
    kind: 'receiving-mission',
    countryCode: 'GE',
    timeZone: 'Asia/Tbilisi',
  });
  const partnerOffice = await saveOffice(database, {
    kind: 'partner-organisation',
    countryCode: 'GE',
    timeZone: 'Asia/Tbilisi',
  });
  const family: DepartureWorld['family'] = async (...born) => {
    const members = [{}, ...born.map(() => ({ relation: 'child' as const }))];
    const file = await saveCase(database, office, counsellor.userId, { stage: 'BOOKED', members });
    await database.asOwner(`update case_member set destination_country_code = 'GE' where case_id = $1`, [file.id]);
    for (const [i, day] of ['1988-05-04', ...born].entries()) {
      await database.asOwner(`update person set birth_date = $2, birth_date_precision = 'day' where id = $1`, [
        file.members[i]!.personId,
        day,
      ]);
      if (i > 0)
        await database.asOwner(
          `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
           values ($1, $2, $3, $4, 'parent', $5, now())`,
          [file.id, file.officeId, file.members[0]!.id, file.members[i]!.personId, counsellor.userId],
        );
    }
    await declare(world, file);
    await hearChildren(world, file);
    for (const { id } of file.members.slice(1))
      await database.asOwner(
        `insert into custody_order (case_id, office_id, member_id, court, reference, ordered_on, recorded_by, created_at)
         values ($1, $2, $3, 'Family court', 'Ref', '2026-01-05', $4, now())`,
        [file.id, file.officeId, id, counsellor.userId],
      );
    const adults = [0, ...born.flatMap((day, i) => (day < '2008-03-05' ? [i + 1] : []))];
    return { file, journey: await saveJourney(database, file, movement.userId, { adults, fareMinor: 32_000 }) };
  };
  const versions = async (ids: readonly string[]): Promise<Map<string, number>> => {
    const rows = await database.asOwner<{ id: string; version: number }>(
      `select id, version from booking_passenger where id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  };
  return {
    ...world,
    ...{ clock, movement, receivingOffice, partnerOffice, family },
    reintegration: await saveActor(database, 'reintegration-officer', office),
    receiver: await saveActor(database, 'receiving-office-officer', receivingOffice),
    partner: await saveActor(database, 'partner', partnerOffice),
    ask: (file, place, answer = 'yes', more = {}) =>
      module.get(RecordBriefingAction).execute(movement, file.id, {
        ...{ memberId: file.members[place]!.id, answer, language: 'ka', interpreterUsed: false, ...more },
      }),
    settle: async (outcome, seats, day = FLIGHT_DAY) => {
      const known = await versions(seats.map(({ passengerId }) => passengerId));
      const { results } = await module.get(RecordOutcomesAction).execute(movement, {
        ...{ outcome, happenedOn: day },
        seats: seats.map(({ passengerId, version }) => ({
          passengerId,
          version: version ?? known.get(passengerId) ?? 1,
        })),
      });
      return results;
    },
    stagesOf: async (file) => {
      const rows = await database.asOwner<{ id: string; stage: MemberStage }>(
        `select id, stage from case_member where case_id = $1`,
        [file.id],
      );
      return file.members.map(({ id }) => rows.find((row) => row.id === id)!.stage);
    },
    seatsOf: async ({ seats }) => {
      const rows = await database.asOwner<{ id: string; state: string; reason: string | null; refund: string | null }>(
        `select id, state, stop_reason as reason, refund_state as refund from booking_passenger where id = any ($1::uuid[])`,
        [seats.map(({ passengerId }) => passengerId)],
      );
      return seats.map(({ passengerId }) => {
        const { state, reason, refund } = rows.find(({ id }) => id === passengerId)!;
        return { state, reason, refund };
      });
    },
  };
}

/** Each adult signed a month ago and said it again this week; parents consented for their children. */
async function declare({ database, counsellor }: CaseWorld, file: SavedCase): Promise<void> {
  for (const { id } of file.members) {
    const declarationId = randomUUID();
    await database.asOwner(
      `insert into declaration (id, case_id, office_id, member_id, template_id, template_number, language, sample, signed_at,
         signed_on, signed_by, in_detention, recorded_by, created_at)
       select $1, $2, $3, $4, t.id, t.number, t.language, true, '2026-02-02T10:00:00Z', '2026-02-02', 'person', false, $5, now()
         from declaration_template t where t.sample and t.language = 'en'`,
      [declarationId, file.id, file.officeId, id, counsellor.userId],
    );
    await database.asOwner(
      `insert into declaration_reconfirmation (declaration_id, case_id, office_id, reconfirmed_on, recorded_by, created_at)
       values ($1, $2, $3, '2026-03-02', $4, now())`,
      [declarationId, file.id, file.officeId, counsellor.userId],
    );
  }
}

/** Each child was asked how they see leaving. */
async function hearChildren({ database, counsellor }: CaseWorld, file: SavedCase): Promise<void> {
  for (const { id } of file.members.slice(1))
    await database.asOwner(
      `insert into child_hearing (case_id, office_id, member_id, decision, outcome, heard_on, heard_by, created_at)
       values ($1, $2, $3, 'departure', 'heard', '2026-03-02', $4, now())`,
      [file.id, file.officeId, id, counsellor.userId],
    );
}

export const runner = (world: CaseWorld): WorkflowRunner => world.module.get(WorkflowRunner);

import { AvailableActionsQuery } from '@homeward/case';
import type { MemberStage, WorkflowActionName } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import { ReadinessQuery, type TravellerReadiness } from '@homeward/travel';
import { randomUUID } from 'node:crypto';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';

export { refusalOf } from '../case/rooms.ts';
export const TODAY = '2026-03-02';
export const NOON = `${TODAY}T11:00:00Z`;

export interface Paper {
  readonly kind?: string;
  readonly number?: string;
  readonly country?: string;
  readonly expiresOn?: string | null;
  readonly originalAt?: string;
}

export interface Traveller {
  readonly givenNames?: string;
  readonly familyName?: string;
  readonly born?: string;
  readonly sex?: string;
  readonly nationality?: string;
  readonly goesTo?: string | null;
  readonly paper?: Paper | null;
  readonly legalStatus?: string;
  readonly declared?: boolean;
}

export interface SavedTraveller {
  readonly id: string;
  readonly personId: string;
  readonly documentId: string;
}

export interface TravelFile extends SavedCase {
  readonly members: readonly SavedTraveller[];
}

/** An office with everybody who prepares a journey, and people on their way to one. */
export interface PapersWorld extends CaseWorld {
  readonly clock: TestClock;
  readonly caseworker: Staff;
  readonly movement: Staff;
  readonly medical: Staff;
  readonly colleague: Staff;
  readonly managers: readonly [Staff, Staff];
  saveTravellers(travellers: readonly Traveller[], stage?: MemberStage): Promise<TravelFile>;
  /** Which requirements stand in the way of a step, with what is missing in words. */
  missing(actor: Actor, file: SavedCase, action: WorkflowActionName): Promise<Record<string, string>>;
  readiness(actor: Actor, file: SavedCase): Promise<TravellerReadiness[]>;
  /** Gives a member a seat whose last leg arrives on that day. */
  seat(file: TravelFile, member: number, departsOn: string, arrivesOn: string): Promise<string>;
}

export async function openPapersWorld(): Promise<PapersWorld> {
  const clock = new TestClock(NOON);
  const world = await openCaseWorld(clock);
  await world.module.init();
  const { database, module, office } = world;
  const staff = (role: Parameters<typeof saveActor>[1], secondFactor = false): Promise<Staff> =>
    saveActor(database, role, office, { secondFactor });
  const caseworker = await staff('caseworker');
  const manager = await staff('programme-manager');
  return {
    ...world,
    ...{ clock, caseworker, movement: await staff('movement-officer') },
    ...{ medical: await staff('medical-officer', true), colleague: await staff('caseworker', true) },
    managers: [manager, await staff('programme-manager')],
    async saveTravellers(travellers, stage = 'PRE_DEPARTURE') {
      const names = travellers.map(({ givenNames, familyName }, i) => ({
        ...{ givenNames: givenNames ?? 'Nino', familyName: familyName ?? 'Beridze' },
        relation: i === 0 ? ('principal' as const) : ('child' as const),
      }));
      const file = await saveCase(database, office, caseworker.userId, { stage, members: names });
      const members: SavedTraveller[] = [];
      for (const [i, traveller] of travellers.entries())
        members.push(await saveTraveller(world, file, file.members[i]!, traveller, caseworker));
      return { ...file, members };
    },
    async missing(actor, file, action) {
      const { actions } = await module.get(AvailableActionsQuery).execute(actor, file.id);
      const { missing } = actions.find((offered) => offered.action === action)!;
      return Object.fromEntries(missing.map(({ requirement, words }) => [requirement, words]));
    },
    readiness: (actor, file) => module.get(ReadinessQuery).ofCase(actor, file.id),
    seat: (file, member, departsOn, arrivesOn) => saveSeat(world, file, member, { departsOn, arrivesOn }, caseworker),
  };
}

async function saveTraveller(
  { database, office }: CaseWorld,
  file: SavedCase,
  { id, personId }: { readonly id: string; readonly personId: string },
  { born = '1990-05-14', sex = 'female', nationality = 'GE', goesTo = 'GE', ...more }: Traveller,
  by: Staff,
): Promise<SavedTraveller> {
  await database.asOwner(`update person set birth_date = $2, birth_date_precision = 'day', sex = $3 where id = $1`, [
    personId,
    born,
    sex,
  ]);
  await database.asOwner(`delete from person_nationality where person_id = $1`, [personId]);
  await database.asOwner(`insert into person_nationality values ($1, $2, $3)`, [personId, office.id, nationality]);
  await database.asOwner(`update case_member set destination_country_code = $2 where id = $1`, [id, goesTo]);
  const documentId = randomUUID();
  if (more.paper !== null) {
    const { kind = 'passport', number = '12AB34567', country = 'GE', ...paper } = more.paper ?? {};
    await database.asOwner(
      `insert into identity_document (id, person_id, office_id, kind, number, number_key, issuing_country_code, expires_on,
         original_at, created_at) values ($1, $2, $3, $4, $5, $5, $6, $7, $8, now())`,
      [
        ...[documentId, personId, office.id, kind, number, country],
        ...[paper.expiresOn === undefined ? '2027-06-30' : paper.expiresOn, paper.originalAt ?? 'with-applicant'],
      ],
    );
  }
  if (more.legalStatus !== undefined)
    await database.asOwner(
      `insert into member_fact (member_id, case_id, office_id, fact, value, established_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'legalStatus', to_jsonb($4::text), '2026-01-05', $5, now())`,
      [id, file.id, office.id, more.legalStatus, by.userId],
    );
  if (more.declared) await declare(database, { officeId: office.id, caseId: file.id, memberId: id }, by);
  return { id, personId, documentId };
}

async function declare(
  database: CaseWorld['database'],
  { officeId, caseId, memberId }: { officeId: string; caseId: string; memberId: string },
  by: Staff,
): Promise<void> {
  await database.asOwner(
    `insert into declaration_template (language, number, legal_owner, state, valid_from, sample, text)
     values ('en', 900, 'Office', 'published', '2025-01-01', true, 'I wish to return.') on conflict do nothing`,
  );
  await database.asOwner(
    `insert into declaration (case_id, office_id, member_id, template_id, language, template_number, sample, signed_at,
       signed_on, signed_by, in_detention, recorded_by, created_at)
     select $1, $2, $3, id, 'en', 900, true, now(), '2026-02-20', 'person', false, $4, now()
       from declaration_template where number = 900`,
    [caseId, officeId, memberId, by.userId],
  );
}

async function saveSeat(
  { database, office }: CaseWorld,
  file: TravelFile,
  member: number,
  { departsOn, arrivesOn }: { readonly departsOn: string; readonly arrivesOn: string },
  by: Staff,
): Promise<string> {
  for (const [code, country, zone] of [
    ['BRU', 'BE', 'Europe/Brussels'],
    ['TBS', 'GE', 'Asia/Tbilisi'],
  ])
    await database.asOwner(
      `insert into airport (code, name, city, country_code, time_zone, source_key)
       select $1, $1, $1, $2, $3, key from source limit 1 on conflict do nothing`,
      [code, country, zone],
    );
  const bookingId = randomUUID();
  await database.asOwner(
    `insert into booking (id, case_id, office_id, number, state, mode, provider, wished_from, wished_to, from_place,
       to_place, requested_by, requested_at, created_at)
     values ($1, $2, $3, (select coalesce(max(number), 0) + 1 from booking where case_id = $2), 'requested', 'air', 'manual',
       $4, $5, 'BRU', 'TBS', $6, now(), now())`,
    [bookingId, file.id, office.id, departsOn, arrivesOn, by.userId],
  );
  await database.asOwner(
    `insert into booking_leg (booking_id, case_id, office_id, position, carrier, service_number, from_place, to_place,
       departs_local, arrives_local, departs_at, arrives_at)
     values ($1, $2, $3, 1, 'XX', '1', 'BRU', 'TBS', $4::date + time '20:00', $5::date + time '03:00',
       ($4::date + time '20:00') at time zone 'Europe/Brussels', ($5::date + time '03:00') at time zone 'Asia/Tbilisi')`,
    [bookingId, file.id, office.id, departsOn, arrivesOn],
  );
  await database.asOwner(
    `insert into booking_passenger (booking_id, member_id, case_id, office_id, state, created_at)
     values ($1, $2, $3, $4, 'asked', now())`,
    [bookingId, file.members[member]!.id, file.id, office.id],
  );
  return bookingId;
}

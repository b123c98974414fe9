import { randomUUID } from 'node:crypto';
import {
  ErasePersonAction,
  ErasureModule,
  LinkAuditEventsAction,
  SignAuditHeadsAction,
  VerifyAuditTrail,
} from '@homeward/audit';
import { loadConfig } from '@homeward/platform';
import { ConfirmArrivalAction, OpenFloatAction, PayAtDepartureAction } from '@homeward/travel';
import { Test, type TestingModule } from '@nestjs/testing';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import type { Add } from '../../support/factories/fixture-row.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { addTravelPapers } from '../../support/factories/travel-papers.fixture.ts';
import { findWords } from '../../support/find-word.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { SECRET } from '../audit/audit-app.ts';
import { AT_AIRPORT, EVE, openDepartureWorld, type DepartureWorld, type Staff } from './rig.ts';

/** What was written of one traveller; each of them a word found nowhere else. */
const WORDS = {
  digest: 'quxdigest',
  doubt: 'quxdoubt',
  holder: 'quxholder',
  shown: 'quxshowntext',
  step: 'quxstepnote',
  physician: 'quxphysician',
  elsewhere: 'quxelsewhere',
  receiver: 'quxreceiver',
  reach: 'quxreach',
  wish: 'quxwish',
  reference: 'quxreference',
  ticket: 'quxticket',
  arrivedAt: 'Quxarrivaltown',
  contact: 'quxafterwards',
};

describe('erasing somebody who travelled', () => {
  let world: DepartureWorld;
  let erasing: TestingModule;
  let officer: Staff;
  const clock = new TestClock(EVE);

  beforeAll(async () => {
    world = await openDepartureWorld(clock);
    const config = loadConfig({ HOMEWARD_SECRET: SECRET, LOG_LEVEL: 'silent' });
    erasing = await Test.createTestingModule({
      imports: [...rooms(world.database, clock, config), ErasureModule],
    }).compile();
    await erasing.init();
    officer = await saveActor(world.database, 'data-protection-officer', world.office, { secondFactor: true });
  });
  afterAll(async () => {
    await erasing.close();
    await world.close();
  });

  /** A parent and a child who flew, were paid and arrived through the rooms’ own actions, with papers of the parent. */
  async function travelled(): Promise<{ file: SavedCase; seats: readonly string[]; paymentId: string }> {
    const { database, module, movement, office } = world;
    clock.setTo(EVE);
    const { file, journey } = await world.family('2015-06-01');
    const [parent] = file.members;
    const [consent] = await database.asOwner<{ id: string }>(
      `insert into consent (person_id, office_id, purpose, granted_on, recorded_by, created_at)
       values ($1, $2, 'appointment-reminder', '2026-03-01', $3, now()) returning id`,
      [parent!.personId, office.id, movement.userId],
    );
    const add: Add = async (table, row) => {
      const columns = Object.keys(row)
        .map((column) => `"${column}"`)
        .join(', ');
      await database.asOwner(
        `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", $1)`,
        [JSON.stringify(row)],
      );
    };
    const ofMember = { office_id: file.officeId, case_id: file.id, member_id: parent!.id };
    await addTravelPapers(add, ofMember, movement.userId, consent!.id);
    for (const [table, values] of Object.entries({
      document_check: `document_digest = '${WORDS.digest}', reason = '${WORDS.doubt}'`,
      document_retrieval: `holder_name = '${WORDS.holder}'`,
      consular_request: `text_shown = '${WORDS.shown}'`,
      consular_step: `note = '${WORDS.step}'`,
      fitness_assessment: `physician = '${WORDS.physician}'`,
      destination_answer: `place = '${WORDS.elsewhere}'`,
      reception: `contact_name = '${WORDS.receiver}', contact = '${WORDS.reach}'`,
    }))
      await database.asOwner(`update ${table} set ${values} where member_id = $1`, [parent!.id]);
    await database.asOwner(`update booking set wishes = $2, reference = $3 where id = $1`, [
      ...[journey.bookingId, WORDS.wish, WORDS.reference],
    ]);
    await database.asOwner(`update booking_passenger set ticket_number = $2 where id = $1`, [
      ...[journey.seats[0]!.passengerId, WORDS.ticket],
    ]);
    await world.ask(file, 0);
    clock.setTo(AT_AIRPORT);
    const { id: floatId } = await module.get(OpenFloatAction).execute(world.supervisor, {
      ...{ officeId: office.id, officerId: movement.userId, currency: 'EUR', advanceMinor: 50_000 },
    });
    const proofId = randomUUID();
    await database.asOwner(
      `insert into attachment (id, case_id, office_id, member_id, matter_class, file_name, media_type, byte_size, author_id, created_at)
       values ($1, $2, $3, $4, 'ordinary', 'receipt.png', 'image/png', 10, $5, now())`,
      [proofId, file.id, file.officeId, parent!.id, movement.userId],
    );
    const { id: paymentId } = await module.get(PayAtDepartureAction).execute(movement, file.id, {
      ...{ memberId: parent!.id, floatId, kind: 'document-costs', proofId, amountMinor: 4_500, currency: 'EUR' },
    });
    await world.settle('departed', journey.seats);
    clock.setTo('2026-03-06T09:00:00Z');
    await module.get(ConfirmArrivalAction).execute(world.reintegration, {
      ...{ memberIds: file.members.map(({ id }) => id), arrivedOn: '2026-03-06', evidence: 'met-on-arrival' },
      ...{ place: WORDS.arrivedAt, contact: WORDS.contact },
    });
    return { file, seats: journey.seats.map(({ passengerId }) => passengerId), paymentId };
  }

  it('should leave nothing by which they could be found, and every figure of the journey and its money', async () => {
    const { file, seats, paymentId } = await travelled();
    const [parent, child] = file.members;
    // The child came to the same town; what stands of the child is the child’s own.
    await world.database.asOwner(`update arrival set place = 'Tbilisi', contact = 'aunt' where member_id = $1`, [
      child!.id,
    ]);
    await erasing.get(LinkAuditEventsAction).execute('all');
    await erasing.get(SignAuditHeadsAction).execute();
    const words = Object.values(WORDS);
    expect([...(await findWords(world.database, words)).keys()].sort()).toEqual([...words].sort());

    const done = await erasing.get(ErasePersonAction).execute(officer, {
      ...{ personId: parent!.personId, policy: 'held-unlawfully', reason: 'should never have been written down' },
    });

    const left = await findWords(world.database, words);
    // The two arrived together: in the trail of the child’s arrival the town is the child’s.
    left.delete(WORDS.arrivedAt);
    expect(Object.fromEntries(left)).toEqual({});
    expect(done.erased).toMatchObject({
      ...{ fitnessAssessments: 1, travelPapers: 6, seats: 1, bookingWords: 1, arrivalPlaces: 1 },
    });

    const [stays] = await world.database.asOwner(
      `select (select count(*)::integer from fitness_assessment where member_id = $1) as assessments,
              (select answer from travel_fitness where member_id = $1) as fitness,
              (select decision from document_check where member_id = $1) as "check",
              (select state from consular_request where member_id = $1) as consulate,
              (select place from arrival where member_id = $1) as place,
              (select to_char(arrived_on, 'YYYY-MM-DD') from arrival where member_id = $1) as "arrivedOn",
              (select to_char(departed_on, 'YYYY-MM-DD') from departure where member_id = $1) as "departedOn",
              (select outcome from airport_outcome where member_id = $1) as outcome,
              (select answer from embarkation_briefing where member_id = $1) as wishes`,
      [parent!.id],
    );
    expect(stays).toEqual({
      ...{ assessments: 0, fitness: 'requested', check: 'usable', consulate: 'document-asked', place: 'erased' },
      ...{ arrivedOn: '2026-03-06', departedOn: '2026-03-05', outcome: 'departed', wishes: 'yes' },
    });
    const [paid] = await world.database.asOwner(
      `select amount_minor::integer as amount, currency, receipt_number as receipt from departure_payment where id = $1`,
      [paymentId],
    );
    expect(paid).toEqual({ amount: 4_500, currency: 'EUR', receipt: expect.stringMatching(/^2026-\d{5}$/) });
    const kept = await world.database.asOwner(
      `select state, ticket_number as ticket, fare_minor::integer as fare from booking_passenger where id = any ($1::uuid[])
        order by ticket_number = 'erased' desc`,
      [seats],
    );
    expect(kept).toEqual([
      { state: 'departed', ticket: 'erased', fare: 32_000 },
      { state: 'departed', ticket: '082-1234567890', fare: 32_000 },
    ]);
    const [other] = await world.database.asOwner(`select place, contact from arrival where member_id = $1`, [
      child!.id,
    ]);
    expect(other).toEqual({ place: 'Tbilisi', contact: 'aunt' });

    await erasing.get(LinkAuditEventsAction).execute('all');
    expect(await erasing.get(VerifyAuditTrail).execute()).toMatchObject({ ok: true, found: 0 });
  });
});

import { randomUUID } from 'node:crypto';
import {
  CheckDocumentAction,
  DraftOrientationTextAction,
  GiveOrientationAction,
  OrientationTextsQuery,
  PublishOrientationTextAction,
} from '@homeward/travel';
import { RaiseRemindersAction } from '@homeward/case';
import { ORIENTATION_TOPICS } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import type { JobEnvelope } from '@homeward/jobs';
import { DeliverMessageJob, NotificationJobsModule } from '@homeward/notification';
import { systemActor } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AT_AIRPORT, EVE, openDepartureWorld, refusalOf, type DepartureWorld } from './rig.ts';

describe('what the clock sets off around a journey', () => {
  let world: DepartureWorld;
  const clock = new TestClock(EVE);

  let worker: TestingModule;

  beforeAll(async () => {
    world = await openDepartureWorld(clock);
    const imports = [...rooms(world.database, clock), NotificationJobsModule];
    worker = await Test.createTestingModule({ imports }).compile();
  });
  beforeEach(() => clock.setTo(EVE));
  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  const told = (file: SavedCase) =>
    world.database.asOwner<{ template: string; who: string | null }>(
      `select template, user_id as who from message_intent
        where case_id = $1 and template not in ('child-seat-stopped', 'call-announced') order by template, user_id`,
      [file.id],
    );
  const mind = () => world.module.get(RaiseRemindersAction).execute();
  const stop = (file: SavedCase) =>
    world.database.asOwner(`update case_member set steps_stopped = true, stops = '{x}' where case_id = $1`, [file.id]);
  const templates = async (file: SavedCase) => [...new Set((await told(file)).map(({ template }) => template))];

  it('should remind of nothing three days before, and of each thing once in its hour, however often it ticks', async () => {
    const { file } = await world.family();
    clock.setTo('2026-03-02T09:00:00Z');
    await mind();
    expect(await told(file)).toEqual([]);
    clock.setTo('2026-03-03T10:00:00Z');
    await mind();
    await mind();
    expect(await told(file)).toEqual([
      { template: 'check-in', who: null },
      { template: 'pre-departure-call', who: world.counsellor.userId },
    ]);
    clock.setTo(EVE);
    await Promise.all([mind(), mind()]);
    expect(await templates(file)).toEqual(['check-in', 'documents-recheck', 'pre-departure-call']);
    expect((await told(file)).filter(({ template }) => template === 'documents-recheck')).toHaveLength(2);
  });

  it('should write to no traveller whose steps are stopped or who is on hold, and not deliver what was asked before', async () => {
    const [fears, held, goes] = [await world.family(), await world.family(), await world.family()];
    await stop(fears.file);
    await world.database.asOwner(
      `update case_member set hold_reason = 'still-deciding', hold_review_on = '2026-03-12' where case_id = $1`,
      [held.file.id],
    );
    clock.setTo('2026-03-03T10:00:00Z');
    await mind();
    for (const { file } of [fears, held]) expect(await templates(file)).toEqual(['pre-departure-call']);
    expect(await templates(goes.file)).toContain('check-in');
    await stop(goes.file);
    const [asked] = await world.database.asOwner<{ id: string }>(
      `select id from message_intent where case_id = $1 and template = 'check-in'`,
      [goes.file.id],
    );
    const envelope = { actor: systemActor([world.office.id]) } as unknown as JobEnvelope;
    await worker.get(DeliverMessageJob).execute({ intentId: asked!.id }, worker.get(Transactions), envelope);
    expect(await world.database.asOwner(`select state, reason from message_intent where id = $1`, [asked!.id])).toEqual(
      [{ state: 'not-sent', reason: 'appointment-cancelled' }],
    );
    await world.database.asOwner(`update case_member set steps_stopped = false, stops = '{}' where case_id = $1`, [
      fears.file.id,
    ]);
    await mind();
    expect(await templates(fears.file)).toContain('check-in');
  });

  it('should look again at nobody whose papers are good, and remind anew when the journey is moved', async () => {
    const { file, journey } = await world.family();
    const [passport] = await world.database.asOwner<{ id: string }>(
      `insert into identity_document (person_id, office_id, kind, issuing_country_code, expires_on, original_at, created_at)
       values ($1, $2, 'passport', 'GE', '2030-01-01', 'with-applicant', now()) returning id`,
      [file.members[0]!.personId, file.officeId],
    );
    await world.module.get(CheckDocumentAction).execute(world.counsellor, file.id, {
      ...{ memberId: file.members[0]!.id, documentId: passport!.id, version: 1, method: 'seen', decision: 'usable' },
    });
    await mind();
    expect(await templates(file)).toEqual(['check-in', 'pre-departure-call']);
    await world.database.asOwner(
      `update booking_leg set departs_at = departs_at + interval '2 hours', departs_local = departs_local + interval '2 hours'
        where booking_id = $1`,
      [journey.bookingId],
    );
    await mind();
    expect((await told(file)).filter(({ template }) => template === 'check-in')).toHaveLength(2);
  });

  it('should ask a person when a departure stays unconfirmed for a day, and an arrival for three', async () => {
    const [silent, gone] = [await world.family(), await world.family()];
    const reception = randomUUID();
    await world.database.asOwner(
      `insert into case_reception (id, case_id, office_id, member_id, person_id, receiving_office_id, case_number, from_on,
         basis, opened_by, created_at) values ($1, $2, $3, $4, $5, $6, 'BE', '2026-03-01', 'own-mission', $7, now())`,
      [
        ...[reception, gone.file.id, gone.file.officeId, gone.file.members[0]!.id, gone.file.members[0]!.personId],
        ...[world.receivingOffice.id, world.movement.userId],
      ],
    );
    await world.ask(gone.file, 0);
    clock.setTo(AT_AIRPORT);
    await world.settle('departed', gone.journey.seats);
    clock.setTo('2026-03-06T09:30:00Z');
    await mind();
    expect(await templates(silent.file)).not.toContain('departure-unconfirmed');
    clock.setTo('2026-03-06T09:45:00Z');
    await mind();
    const asked = (await told(silent.file)).filter(({ template }) => template === 'departure-unconfirmed');
    expect(asked.map(({ who }) => who).sort()).toEqual(
      [world.counsellor.userId, world.movement.userId, world.supervisor.userId].sort(),
    );
    expect(await templates(gone.file)).not.toContain('arrival-unconfirmed');
    clock.setTo('2026-03-08T15:00:00Z');
    await mind();
    await mind();
    const missing = (await told(gone.file)).filter(({ template }) => template === 'arrival-unconfirmed');
    expect(missing).toHaveLength(3);
    const receivers = await world.database.asOwner(
      `select 1 from message_intent where template = 'arrival-unconfirmed' and user_id = $1`,
      [world.receiver.userId],
    );
    expect(receivers).toHaveLength(1);
  });
});

describe('orientation', () => {
  let world: DepartureWorld;
  const clock = new TestClock(EVE);

  beforeAll(async () => {
    world = await openDepartureWorld(clock);
  });
  afterAll(() => world.close());

  const items = ORIENTATION_TOPICS.map((topic) => ({ topic, text: `About ${topic}.` }));

  it('should be told by a text that one person wrote and another published', async () => {
    const [writer, reviewer] = [
      await saveActor(world.database, 'programme-manager', world.office),
      await saveActor(world.database, 'programme-manager', world.office),
    ];
    const draft = (over = {}) =>
      world.module.get(DraftOrientationTextAction).execute(writer, {
        ...{ programmeCode: 'BE-FEDASIL', audience: 'adult', language: 'ka', items, ...over },
      });
    const half = await refusalOf(draft({ items: items.slice(1) }));
    expect(half).toMatchObject({
      code: 'orientation-text.wrong',
      fields: { items: expect.stringContaining('journey') },
    });
    const { id } = await draft();
    const publish = (actor = reviewer, version = 1) =>
      world.module.get(PublishOrientationTextAction).execute(actor, { textId: id, version, validFrom: '2026-03-04' });
    expect(await refusalOf(publish(writer))).toMatchObject({ code: 'orientation-text.own-draft' });
    expect(await refusalOf(publish(reviewer, 3))).toMatchObject({ code: 'record.version-stale' });
    const { file } = await world.family('2015-06-01');
    const give = (memberIds: string[]) =>
      world.module.get(GiveOrientationAction).execute(world.movement, file.id, {
        ...{ memberIds, textId: id, mode: 'individual', language: 'ka', interpreterUsed: false },
      });
    const [parent, child] = file.members.map((member) => member.id) as [string, string];
    expect(await refusalOf(give([parent]))).toMatchObject({ fields: { textId: expect.any(String) } });
    await publish();
    expect(await refusalOf(give([child]))).toMatchObject({ fields: { memberIds: expect.stringContaining('adults') } });
    expect(await give([parent])).toMatchObject({ ids: [expect.any(String)] });
    const texts = await world.module.get(OrientationTextsQuery).execute(world.movement);
    expect(texts.filter(({ sample }) => sample)).toHaveLength(10);
  });
});

import { RaiseRemindersAction } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import type { EntityManager } from 'typeorm';
import { buildRequest, NOW, openBookingWorld, request, saveReadyFamily } from '../integration/bookings/rooms.ts';
import { openCaseWorld } from '../integration/case/rooms.ts';
import { openFollowUpWorld } from '../integration/follow-up/rig.ts';
import { AFTER, openMoneyWorld } from '../integration/plans/rig.ts';
import { markInstallation, saveAppointment, saveConsent, saveFile } from '../support/factories/counselling.factory.ts';
import { startMailSink, type MailSink } from '../support/mail-sink.ts';
import { TestClock } from '../support/test-clock.ts';
import { buildPointsWorker, endPointsWorkers, HeldPoints, type Point } from './held-points.ts';
import { randomFrom } from './worker-processes.ts';

const SEED = Number(process.env['HOMEWARD_SEED'] ?? Date.now() % 1_000_000);

/** Whatever was begun when the power failed is done once, or not at all and then once. */
describe('workers that are killed at a named point', () => {
  const random = randomFrom(SEED);
  const closing: (() => Promise<unknown>)[] = [];
  let sink: MailSink;

  beforeAll(async () => {
    process.stdout.write(`named points: seed ${SEED} (HOMEWARD_SEED repeats it)\n`);
    sink = await startMailSink();
    await buildPointsWorker();
  }, 240_000);
  afterEach(async () => {
    await endPointsWorkers();
    for (const close of closing.splice(0)) await close();
  });
  afterAll(() => sink.close());

  it.each<[string, Point]>([
    [
      'between the outbox and the effect',
      { table: 'booking', on: 'update', when: `new.state = 'requested' and old.state = 'draft'` },
    ],
    [
      'after the effect and before anybody is told',
      { table: 'message_intent', on: 'insert', when: `new.template = 'booking-asked'` },
    ],
    [
      'after the effect and before its mark',
      { table: 'outbox', on: 'update', when: `new.status = 'done' and new.job = 'carry-booking-request'` },
    ],
  ])(
    'should carry a request for seats once when its worker dies %s',
    async (_, point) => {
      const world = await openBookingWorld(new TestClock(NOW));
      closing.push(() => world.close());
      const { id } = await request(world, buildRequest(await saveReadyFamily(world)));
      const points = new HeldPoints(world.database);
      const standing = async () => {
        const [row] = await world.database.asOwner(
          `select b.state, (select count(*)::int from booking_event e where e.booking_id = b.id and e.to_state = 'requested') as carried,
                  (select count(*)::int from message_intent where template = 'booking-asked') as told from booking b where b.id = $1`,
          [id],
        );
        return row;
      };
      await points.killAt(point, { at: NOW, what: 'work' });
      expect(await standing()).toMatchObject({ state: 'draft', carried: 0, told: 0 });
      await points.finish({ at: NOW, what: 'work' });
      const once = await standing();
      expect(once).toEqual({ state: 'requested', carried: 1, told: 1 });
      await points.finish({ at: NOW, what: 'work' });
      expect(await standing()).toEqual(once);
    },
    120_000,
  );

  it.each<[string, Point, number]>([
    [
      'before it begins to hand it over',
      { table: 'message_intent', on: 'update', when: `new.state = 'handing-over'` },
      1,
    ],
    [
      'after the mail and before the mark',
      { table: 'message_intent', on: 'update', when: `new.state = 'accepted'` },
      2,
    ],
  ])(
    'should send a reminder under one Message-ID when its worker dies %s',
    async (_, point, times) => {
      const at = '2026-03-02T09:30:00Z';
      const world = await openCaseWorld(new TestClock(at));
      closing.push(() => world.close());
      const { database, module, office, counsellor } = world;
      await markInstallation(database, 'live');
      const file = await saveFile(database, office, counsellor);
      await saveConsent(database, file);
      const appointmentId = await saveAppointment(database, file, '2026-03-03T09:30:00Z');
      await module.get(Transactions).run(counsellor, (tx) =>
        module.get<MessageIntents<EntityManager>>(MESSAGE_INTENTS).write(tx, {
          ...{ key: `appointment/${appointmentId}/1`, template: 'appointment-reminder', userId: null },
          ...{ officeId: file.officeId, personId: file.personId, caseId: file.caseId },
          ...{ appointmentId, appointmentVersion: 1, dueAt: new Date(at) },
        }),
      );
      const before = sink.mails.length;
      const points = new HeldPoints(database, sink.url);
      await points.killAt(point, { at, what: 'work' });
      expect(sink.mails.length - before).toBe(times - 1);
      await points.finish({ at, what: 'work' });
      const ids = sink.mails.slice(before).map(({ mail }) => mail.messageId);
      expect([ids.length, new Set(ids).size]).toEqual([times, 1]);
      expect(await database.asOwner(`select state, hand_overs from message_intent`)).toEqual([
        { state: 'accepted', hand_overs: times },
      ]);
    },
    120_000,
  );

  it('should tell of each round once when the tick of deadlines dies between two of them', async () => {
    const clock = new TestClock('2026-03-07T09:00:00Z');
    const world = await openFollowUpWorld(clock);
    closing.push(() => world.close());
    const [count, at] = [8, '2026-03-09T09:00:00Z'];
    for (let made = 0; made < count; made += 1) await world.arrived();
    const told = () =>
      world.database.asOwner<{ n: number; notices: number }>(
        `select count(*)::int as n, (select count(*)::int from message_intent where template = 'round-due') as notices
           from reminder where kind = 'follow-up-round'`,
      );
    const points = new HeldPoints(world.database);
    const pass = 1 + Math.floor(random() * count);
    const opened = `new.template = 'round-due'`;
    await points.killAt({ table: 'message_intent', on: 'insert', when: opened, pass }, { at, what: 'remind' });
    expect(await told()).toEqual([{ n: 0, notices: 0 }]);
    await points.finish({ at, what: 'remind' });
    expect(await told()).toEqual([{ n: count, notices: count }]);
    clock.setTo(at);
    await world.module.get(RaiseRemindersAction).execute('days');
    expect(await told()).toEqual([{ n: count, notices: count }]);
  }, 120_000);

  it('should look for each child once when the tick of follow-up dies between two of them', async () => {
    const world = await openFollowUpWorld(new TestClock('2026-03-07T09:00:00Z'));
    closing.push(() => world.close());
    const [count, at] = [5, '2026-05-20T09:00:00Z'];
    for (let made = 0; made < count; made += 1)
      await world.arrived({ members: [{ relation: 'child' }], born: ['2012-06-01'] });
    const alerts = async () =>
      (await world.database.asOwner<{ n: number }>(`select count(*)::int as n from missing_child_alert`))[0]!.n;
    const points = new HeldPoints(world.database);
    const pass = 1 + Math.floor(random() * count);
    await points.killAt({ table: 'missing_child_alert', on: 'insert', pass }, { at, what: 'follow' });
    expect(await alerts()).toBe(0);
    expect(await points.finish({ at, what: 'follow' })).toMatchObject({ unheard: count });
    expect(await alerts()).toBe(count);
    expect(await points.finish({ at, what: 'follow' })).toMatchObject({ unheard: 0 });
    expect(await alerts()).toBe(count);
  }, 120_000);

  it('should approve each payment once, and count it once, when the power fails between two of them', async () => {
    const world = await openMoneyWorld(new TestClock(AFTER));
    closing.push(() => world.close());
    const payments: { id: string; version: number }[] = [];
    for (let made = 0; made < 3; made += 1) {
      const { file, lineId } = await world.returnee();
      const asked = await world.ask(file, { lineId });
      const first = await world.decide(world.finance, asked);
      payments.push({ id: asked.id, version: first.version! });
    }
    const committed = async () =>
      (
        await world.database.asOwner<{ sum: number; approved: number }>(
          `select (select sum(committed_minor)::int from fund_budget) as sum,
                  (select count(*)::int from disbursement where state = 'approved') as approved`,
        )
      )[0]!;
    const points = new HeldPoints(world.database);
    const asked = { at: AFTER, what: 'decide', given: { actor: world.manager, payments } } as const;
    await points.killAt(
      { table: 'disbursement', on: 'update', when: `new.state = 'approved' and old.state = 'requested'`, pass: 2 },
      asked,
    );
    expect(await committed()).toEqual({ sum: 10_000, approved: 1 });
    const again = (await points.finish(asked)) as { state: string | null; problem: { code: string } | null }[];
    expect(again.map(({ state, problem }) => state ?? problem!.code)).toEqual([
      ...['record.version-stale', 'approved', 'approved'],
    ]);
    expect(await committed()).toEqual({ sum: 30_000, approved: 3 });
  }, 120_000);
});

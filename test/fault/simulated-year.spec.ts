import { setTimeout as sleep } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { markInstallation } from '../support/factories/counselling.factory.ts';
import { startMailSink, type MailSink } from '../support/mail-sink.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { randomFrom } from './worker-processes.ts';
import { applyChanges, makePeople, savePeople, saveYearOffices } from './year/people.ts';
import { reckonYear } from './year/reference.ts';
import { buildYearWorker, YearWorkers } from './year/workers.ts';

const SEED = Number(process.env['HOMEWARD_SEED'] ?? Date.now() % 1_000_000);
const DEEP = Number(process.env['HOMEWARD_KILLS'] ?? 0) > 20;
const PEOPLE = 2_000;
/** Half of them fall while a mail is at the server and not yet committed, the others at any moment. */
const KILLS = DEEP ? 60 : 6;
/** Looks at the clock a day; more of them tell more of the hours. */
const LOOKS = DEEP ? 3 : 1;
const ZONE = 'Europe/Brussels';
const FROM = Date.parse('2026-01-01T05:00:00Z');

/** Any day in the long run; else each sixth week, so that both changes of the clocks are days on which much is due. */
const RHYTHM = DEEP ? { every: 1, first: 0 } : { every: 42, first: 3 };

/** When the clock is looked at: each day, or around the days on which much is due, and once in the weeks between. */
function instantsOfYear(random: () => number): number[] {
  const instants: number[] = [];
  const begin = DateTime.fromISO('2026-01-01', { zone: ZONE });
  for (let due = RHYTHM.first; due < 365; due += RHYTHM.every)
    for (const after of DEEP ? [0] : [-8, -2, -1, 0, 2, 3 + Math.floor(random() * 14)])
      for (let look = 0; look < LOOKS; look += 1) {
        const morning = begin.plus({ days: due + after }).set({ hour: 8 + look * 6, minute: 5 });
        if (morning.year === 2026) instants.push(morning.toMillis() + Math.floor(random() * 200) * 60_000);
      }
  return instants;
}

describe('a year of reminders', () => {
  let database: TestDatabase;
  let sink: MailSink;
  let workers: YearWorkers;

  beforeAll(buildYearWorker, 120_000);
  beforeEach(async () => {
    [database, sink] = [await createTestDatabase(), await startMailSink()];
    await markInstallation(database, 'live');
    workers = new YearWorkers(database, sink.url, new Date(FROM).toISOString());
  });
  afterEach(async () => {
    await workers.kill();
    await sink.close();
    await database.drop();
  });

  it(
    `should reach ${PEOPLE} people by exactly what was due, with workers killed, schedules doubled and queues emptied`,
    async () => {
      process.stdout.write(`simulated year: ${KILLS} kills, seed ${SEED} (HOMEWARD_SEED repeats it)\n`);
      const random = randomFrom(SEED);
      const offices = await saveYearOffices(database);
      const people = makePeople(offices, PEOPLE, FROM, RHYTHM, random);
      await savePeople(database, people, FROM);
      const instants = instantsOfYear(random);
      const killedIn = new Set<number>();
      while (killedIn.size < KILLS) killedIn.add(1 + Math.floor(random() * (instants.length - 20)));

      /** Message-IDs that the server had taken when a kill fell before their commit. */
      const between: string[] = [];
      let [kills, killsBetween] = [0, 0];
      const killAll = async (): Promise<void> => {
        kills += 1;
        await workers.kill();
      };
      const afterKill = async (): Promise<void> => {
        // What is still on its way through the sockets arrives, or never will.
        await sleep(150);
        const open = await database.asOwner<{ id: string }>(
          `select message_id as id from message_intent where state = 'handing-over'`,
        );
        const taken = new Set(sink.mails.map(({ mail }) => mail.messageId));
        const fell = open.map(({ id }) => `<${id}>`).filter((id) => taken.has(id) && !between.includes(id));
        between.push(...fell);
        if (fell.length > 0) killsBetween += 1;
      };

      await workers.start();
      let [before, armed] = [FROM, 0];
      for (const [i, instant] of instants.entries()) {
        await applyChanges(database, people, before, instant);
        before = instant;
        const at = new Date(instant).toISOString();
        let power: Promise<void> = Promise.resolve();
        if (killedIn.has(i)) {
          armed += 1;
          // The next mail is at the server, today or on a later day, when the power fails; or it fails at any moment.
          if (armed % 2 === 1) sink.next({ do: 'accept', before: killAll });
          else power = sleep(random() * 120).then(killAll);
        }
        let lived = await workers.live(at, { doubled: killedIn.has(i) || random() < 0.2, empty: false });
        await power;
        while (!lived || !workers.alive) {
          await afterKill();
          await workers.start(at);
          lived = await workers.live(at, { doubled: true, empty: true });
        }
      }

      // First of all, because work that was laid aside or is still open would be what is missing below.
      expect(
        await database.asOwner(
          `select job, status, attempts, reason from outbox
            where status = 'dead' or (status <> 'done' and due_at < $1)`,
          [new Date(before)],
        ),
      ).toEqual([]);
      const holidays = await database.asOwner<{ day: string }>(`select day::text from holiday where calendar = 'BE'`);
      const due = reckonYear(people, offices, instants, new Set(holidays.map(({ day }) => day)));
      const intents = await database.asOwner<{ key: string; message_id: string | null; state: string }>(
        `select key, message_id, state from message_intent where reminder_id is not null or template = 'morning-digest'`,
      );
      const keys = new Map(intents.map(({ key, message_id: id }) => [`<${id}>`, key]));
      const ids = sink.mails.map(({ mail }) => mail.messageId!);
      const distinct = new Set(ids);
      expect([...distinct].map((id) => keys.get(id)).sort()).toEqual([...due.mails].sort());
      const notices = await database.asOwner<{ key: string }>(
        `select i.key from notice n join message_intent i on i.id = n.intent_id where i.reminder_id is not null`,
      );
      expect(notices.map(({ key }) => key).sort()).toEqual([...due.notices].sort());

      const twice = [...distinct].filter((id) => ids.filter((other) => other === id).length > 1).sort();
      expect(twice).toEqual([...between].sort());
      expect(ids).toHaveLength(distinct.size + between.length);
      // The kills that were aimed between hand-over and commit fell there, or this would prove little.
      expect(kills).toBe(KILLS);
      expect(killsBetween).toBeGreaterThanOrEqual(KILLS / 4);
      expect(due.mails.size).toBeGreaterThan(PEOPLE / 4);
      process.stdout.write(
        `simulated year: ${due.mails.size} mails, ${due.notices.size} notices, ${between.length} sent twice in ${killsBetween} of ${kills} kills\n`,
      );
    },
    DEEP ? 60 * 60_000 : 6 * 60_000,
  );
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { VerifyAuditTrail } from '@homeward/audit';
import { CaseListQuery } from '@homeward/case';
import { ROLE_PERMISSIONS, type Role } from '@homeward/contracts';
import { SessionsQueries } from '@homeward/counselling';
import { markInstallation } from '@homeward/database';
import { JobsWorkerModule, QueueModule, RelayOutboxAction } from '@homeward/jobs';
import { loadConfig, type Actor } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { DEMO_DESKS } from '../../../apps/cli/src/demo/demo-offices.ts';
import { DEMO_SIGN_INS } from '../../../apps/cli/src/demo/demo-staff.ts';
import { loadDemo } from '../../../apps/cli/src/demo/load-demo.ts';
import { ToldClock } from '../../../apps/cli/src/demo/told-clock.ts';
import { buildOnce, HOMEWARD, TypedCommand } from '../../support/homeward-process.ts';
import { REDIS_URL, until } from '../../support/jobs-worker.ts';
import { JOBS_OF_ROOMS, rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

/** A Wednesday noon in Brussels. */
const NOW = '2026-11-18T11:00:00Z';
const SECRET = 'd5'.repeat(32);

interface DemoWorld {
  readonly database: TestDatabase;
  readonly module: TestingModule;
  load(signal?: AbortSignal, progress?: (done: number) => void): Promise<void>;
  close(): Promise<void>;
}

async function openWorld(): Promise<DemoWorld> {
  const database = await createTestDatabase();
  await markInstallation(database.ownerUrl, 'demo', new Date(NOW));
  const clock = new ToldClock(new TestClock(NOW));
  const files = await mkdtemp(path.join(tmpdir(), 'homeward-demo-'));
  const config = loadConfig({ LOG_LEVEL: 'silent', HOMEWARD_SECRET: SECRET, FILES_DIR: files });
  const module = await Test.createTestingModule({
    imports: [
      ...rooms(database, clock, config),
      QueueModule.forRoot({ databaseUrl: database.appUrl, redisUrl: REDIS_URL, pool: 3 }),
      JobsWorkerModule.forRoot({ schedules: {}, concurrency: 2 }),
      ...JOBS_OF_ROOMS,
    ],
  }).compile();
  await module.init();
  return {
    database,
    module,
    load: (signal, progress = () => undefined) =>
      loadDemo({
        ...{ application: module, clock, signal },
        terminal: { step: () => undefined, progress: (_, done) => progress(done) },
      }),
    close: async () => {
      await module.close();
      await database.drop();
      await rm(files, { recursive: true, force: true });
    },
  };
}

/** What a person would recognise, in the order of their numbers. */
const register = (database: TestDatabase): Promise<object[]> =>
  database.asOwner(
    `select c.number, c.stage, c.opened_on::text, c.next_due_on::text, o.name as office, u.email as owner, m.relation, n.kind,
            n.given_names, n.family_name, n.script, p.sex, p.birth_date::text, p.birth_date_precision
       from "case" c join office o on o.id = c.office_id left join app_user u on u.id = c.owner_id
       join case_member m on m.case_id = c.id join person p on p.id = m.person_id join person_name n on n.person_id = p.id
      order by c.number, m.principal desc, p.birth_date, n.given_names, n.kind, n.family_name`,
  );

/** Everything that was done in each file. */
const deeds = (database: TestDatabase): Promise<object[]> =>
  database.asOwner(
    `select c.number,
            array(select concat_ws(' ', s.held_at, s.purpose, s.mode, s.duration_minutes)
                    from counselling_session s where s.case_id = c.id order by 1) as sessions,
            array(select n.matter_class || n.created_at from session_note n where n.case_id = c.id order by 1) as notes,
            array(select a.state || a.created_at from appointment a where a.case_id = c.id order by 1) as appointments,
            array(select concat_ws(' ', o.granted_on, o.withdrawn_on, o.version)
                    from consent o join case_member m on m.person_id = o.person_id where m.case_id = c.id order by 1) as consents,
            array(select e.action || e.at from audit_event e
                   where e.record_type = 'case' and e.record_id = c.id::text and e.action not like 'read%' order by 1) as trail
       from "case" c order by c.number`,
  );

/** Loads it as a command does, into a database that stands, and kills the process once so many files are open. */
async function loadAndKill(database: TestDatabase, files: number): Promise<void> {
  const command = new TypedCommand([...HOMEWARD, 'demo', '--without-past'], {
    env: {
      ...{ DATABASE_URL: database.ownerUrl, DATABASE_APP_URL: database.appUrl, HOMEWARD_SECRET: SECRET },
      HOMEWARD_CLOCK_OFFSET_MS: String(new Date(NOW).getTime() - Date.now()),
    },
  });
  const opened = async (): Promise<boolean> =>
    (await database.asOwner<{ count: number }>('select count(*)::int from "case"'))[0]!.count >= files;
  try {
    await until(`${files} files are open`, async () => command.child.exitCode !== null || (await opened()), 180_000);
  } finally {
    command.child.kill('SIGKILL');
  }
  const { code, stderr } = await command.ended;
  expect({ code, stderr: code === null ? '' : stderr }).toEqual({ code: null, stderr: '' });
}

describe('the demonstration', () => {
  let world: DemoWorld;
  let again: DemoWorld;
  let cutShort: object[];
  const one = async (sql: string, values?: unknown[]): Promise<number> =>
    (await world.database.asOwner<{ count: number }>(`select count(*)::int from ${sql}`, values))[0]!.count;

  async function actorOf(email: string, secondFactor = false): Promise<Actor & { userId: string }> {
    const [user] = await world.database.asOwner<{ id: string; role: Role; offices: string[] }>(
      `select u.id, r.role, array(
                with recursive under as (select r.office_id as id union select o.id from office o join under on o.parent_id = under.id)
                select id from under) as offices
         from app_user u join role_assignment r on r.user_id = u.id where u.email = $1`,
      [email],
    );
    const offices = Object.fromEntries(ROLE_PERMISSIONS[user!.role].map((permission) => [permission, user!.offices]));
    return { kind: 'person', userId: user!.id, sessionId: null, secondFactor, offices };
  }

  beforeAll(async () => {
    await buildOnce();
    [world, again] = [await openWorld(), await openWorld()];
    const interrupt = new AbortController();
    // The other is killed, gone on with, interrupted, and gone on with.
    await loadAndKill(again.database, 25);
    cutShort = await deeds(again.database);
    await Promise.all([
      world.load(),
      again
        .load(interrupt.signal, (done) => done > 120 && interrupt.abort(new Error('Ctrl-C')))
        .then(
          () => Promise.reject(new Error('The load was not interrupted.')),
          (error: Error) => (error.message === 'Ctrl-C' ? again.load() : Promise.reject(error)),
        ),
    ]);
  }, 400_000);
  afterAll(async () => {
    await world.close();
    await again.close();
  });

  it('should be 300 people in 150 to 170 files when it is loaded', async () => {
    expect(await one('person')).toBe(300);
    expect(await one('case_member')).toBe(300);
    const cases = await one('"case"');
    expect([cases >= 150, cases <= 170]).toEqual([true, true]);
    expect(await one(`(select case_id from case_member group by 1 having count(*) > 1) families`)).toBeGreaterThan(50);
    expect(await one(`(select case_id from case_member where relation = 'other-relative') kin`)).toBeGreaterThan(0);
  });

  it('should give the same people the same names and numbers when it is loaded again, also after an interruption', async () => {
    expect(await register(again.database)).toEqual(await register(world.database));
  });

  it('should do what is left to do in files that were cut short, and nothing twice, when it was killed', async () => {
    const whole = await deeds(world.database);
    expect(await deeds(again.database)).toEqual(whole);
    // Or this would prove nothing.
    expect(cutShort.length).toBeGreaterThanOrEqual(25);
    expect(whole).not.toEqual(expect.arrayContaining(cutShort));
  });

  it('should change nothing when it is loaded into what stands', async () => {
    const before = await one('audit_event');
    await world.load();
    expect(await one('person')).toBe(300);
    expect(await one('audit_event')).toBe(before);
  });

  it('should look like an office’s own people: scripts, passports, births and channels of every kind', async () => {
    const values = async (sql: string): Promise<string[]> =>
      (await world.database.asOwner<{ value: string }>(`select distinct ${sql} order by 1`)).map(({ value }) => value);
    expect(await values('script as value from person_name')).toEqual(
      expect.arrayContaining(['Arab', 'Armn', 'Cyrl', 'Deva', 'Ethi', 'Geor', 'Hani', 'Latn']),
    );
    expect((await values('country_code as value from person_nationality')).length).toBeGreaterThanOrEqual(18);
    expect(await values('birth_date_precision as value from person')).toEqual(['day', 'estimated', 'month', 'year']);
    expect(await values('safety as value from contact_channel')).toEqual(['safe', 'unknown', 'unsafe']);
    expect(await values('kind as value from contact_channel')).toEqual(['email', 'phone', 'post', 'sms']);
    expect(await values('kind as value from person_name')).toEqual(['alias', 'primary', 'transliteration']);
    expect(await values('matter_class as value from session_note')).toEqual(['health', 'ordinary', 'protection']);
    expect(await values('state as value from appointment')).toEqual(['cancelled', 'moved', 'planned']);
    expect(await values('level as value from person_language')).toEqual(['fluent', 'native', 'some']);
    expect(await values('kind as value from identity_document')).toEqual(
      expect.arrayContaining(['birth-certificate', 'national-id', 'passport']),
    );
    expect(await one(`consent where withdrawn_on is not null`)).toBeGreaterThan(2);
    expect(await one(`consent where channel_id is not null`)).toBeGreaterThan(2);
  });

  it('should show the whole way to the journey: every stage up to PRE_DEPARTURE, and every way out before it', async () => {
    const stages = await world.database.asOwner<{ stage: string; cases: number }>(
      `select stage, count(*)::int as cases from "case" group by 1`,
    );
    const of = new Map(stages.map(({ stage, cases }) => [stage, cases]));
    for (const stage of ['INQUIRY', 'COUNSELLING', 'APPLIED', 'ELIGIBILITY_REVIEW', 'APPROVED', 'PRE_DEPARTURE'])
      expect([stage, (of.get(stage) ?? 0) >= 5]).toEqual([stage, true]);
    for (const stage of ['SCREENING', 'INELIGIBLE', 'WITHDRAWN', 'CANCELLED'])
      expect([stage, (of.get(stage) ?? 0) >= 2]).toEqual([stage, true]);
    expect(await one(`case_member where hold_reason is not null`)).toBeGreaterThan(0);
    expect(await one(`case_member where hold_review_on < '2026-11-18'`)).toBeGreaterThan(0);
    expect(await one(`case_member where steps_stopped`)).toBeGreaterThan(0);
  });

  it.each([
    ...[
      `guardianship`,
      `best_interests_procedure where state = 'closed'`,
      `screening_answer where matter_class = 'health'`,
    ],
    ...[`parental_authority where consented_on is not null`, `child_hearing`, `child_consent`, `member_relation`],
    ...[`screening where kind = 'full'`, `protection_flag`, `case_flag where matter_class <> 'ordinary'`, `case_note`],
    ...[
      `declaration`,
      `eligibility_decision where decision = 'reject'`,
      `eligibility_exception where state = 'approved'`,
    ],
    ...[`entitlement`, `letter where state = 'draft'`, `letter where state = 'filed'`, `sharing`, `staff_absence`],
    ...[`case_transfer where state = 'proposed'`, `referral_form where state = 'waiting'`, `information_contact`],
    ...[`office_room`, `message_intent where user_id is not null`],
    ...[`document_check`, `orientation`, `embarkation_briefing`, `departure`, `arrival`],
    ...[`plan_version where state = 'agreed'`, `disbursement where state = 'requested'`, `disbursement_approval`],
    ...[`disbursement where state = 'receipted'`, `referral_sending where state = 'accepted'`, `satisfaction`],
    ...[`follow_up_round where state = 'held'`, `complaint where status = 'received'`, `fund_budget`],
    ...(['requested', 'held', 'ticketed', 'confirmed', 'departed', 'arrived', 'failed'] as const).map(
      (state) => `booking where state = '${state}'`,
    ),
    ...[`consular_request where state = 'identification-asked'`, `consular_step where what = 'appointment'`],
    ...[`booking_passenger where state = 'no-show'`, `booking_escort`, `passenger_service where code = 'WCHR'`],
    ...[`passenger_service where code = 'UMNR'`, `travel_fitness where answer = 'requested'`, `case_reception`],
  ])('should hold some of what the back office shows: %s', async (rows) => {
    expect(await one(rows)).toBeGreaterThan(0);
  });

  it('should give a movement officer a week: somebody flies today, and on other days of it, and one is booked anew', async () => {
    const days = await world.database.asOwner<{ day: string }>(
      `select distinct to_char(l.departs_local, 'YYYY-MM-DD') as day from booking_leg l join booking b on b.id = l.booking_id
        where b.state in ('ticketed', 'confirmed') order by 1`,
    );
    const flown = days.map(({ day }) => day);
    expect(flown).toContain('2026-11-18');
    expect(flown.filter((day) => day > '2026-11-18' && day <= '2026-11-25').length).toBeGreaterThanOrEqual(2);
    const again = await world.database.asOwner<{ state: string }>(
      `select b.state from booking b where b.number = 2 and exists (
         select 1 from booking_passenger p join booking a on a.id = p.booking_id
          where a.case_id = b.case_id and a.number = 1 and p.state = 'no-show')`,
    );
    expect(again.map(({ state }) => state)).toContain('requested');
  });

  it('should have a past of a year and a half, numbered by its years, and nothing dated after now', async () => {
    const numbers = await world.database.asOwner<{ number: string; year: string; host: string }>(
      `select number, to_char(opened_on, 'YYYY') as year, host_country_code as host from "case" order by opened_on, number`,
    );
    expect(new Set(numbers.map(({ year }) => year))).toEqual(new Set(['2025', '2026']));
    for (const { number, year, host } of numbers) expect(number).toMatch(new RegExp(`^${host}-${year}-\\d{6}$`));
    for (const host of ['BE', 'LU'])
      for (const year of ['2025', '2026']) {
        const of = numbers.filter((each) => each.host === host && each.year === year).map(({ number }) => number);
        expect(of).toEqual(of.map((_, i) => `${host}-${year}-${String(i + 1).padStart(6, '0')}`));
      }
    expect(await one('audit_event where at > $1', [NOW])).toBe(0);
    expect(await one('person where created_at > $1 or created_at < $2', [NOW, '2025-03-01'])).toBe(0);
  });

  it('should be the work of its colleagues: every row in an office of theirs, every file opened by one of its desk', async () => {
    for (const table of [
      'person',
      '"case"',
      'appointment',
      'consent',
      'counselling_session',
      'session_note',
      'contact_channel',
    ])
      expect(
        await one(
          `${table} t where not exists (select 1 from office o where o.id = t.office_id and o.name = any ($1))`,
          [DEMO_DESKS.map(({ office }) => office)],
        ),
      ).toBe(0);
    const opened = await world.database.asOwner<{ events: number; colleague: boolean; then: boolean }>(
      `select count(e.id)::int as events, bool_and(u.demo and u.office_id = c.office_id) as colleague,
              bool_and(e.at = c.created_at) as then
         from "case" c left join audit_event e on e.record_type = 'case' and e.record_id = c.id::text and e.action = 'open-case'
           and e.record_type = 'case' and e.value_digests <> '{}'
         left join app_user u on u.id = e.actor_id and e.actor_kind = 'person' group by c.id`,
    );
    expect(opened.every(({ events, colleague, then }) => events === 1 && colleague && then)).toBe(true);
    const registered = await one(
      `audit_event e join app_user u on u.id = e.actor_id and u.demo where e.action = 'register-person'`,
    );
    expect(registered).toBe(300);
    expect(await one('session where revoked_at is null')).toBe(0);
  });

  it('should leave a trail that verifies before any worker has run, also after an interruption', async () => {
    for (const each of [world, again]) {
      const { ok, findings, waiting } = await each.module.get(VerifyAuditTrail).execute();
      expect({ ok, findings, waiting }).toEqual({ ok: true, findings: [], waiting: 0 });
    }
  });

  it.each(DEMO_DESKS.map(({ office }) => office))('should show the colleague of the %s their work', async (office) => {
    const { email } = DEMO_SIGN_INS.find((each) => each.office === office)!;
    const actor = await actorOf(email);
    const own = await world.module.get(CaseListQuery).execute(actor, { size: 25 });
    expect(own.page.total).toBeGreaterThan(5);
    // A deputy's work is that of the colleague who is away, too.
    const away = await world.database.asOwner<{ id: string }>(
      'select user_id as id from staff_absence where deputy_id = $1',
      [actor.userId],
    );
    const answeredFor = [actor.userId, ...away.map(({ id }) => id)];
    expect(own.rows.filter(({ principalName }) => principalName.length <= 2)).toEqual([]);
    expect(own.rows.filter(({ ownerId }) => !answeredFor.includes(ownerId!))).toEqual([]);
    const desk = await world.module.get(CaseListQuery).execute(actor, { officeId: actor.offices['case.read']![0]! });
    expect(desk.page.total).toBeGreaterThanOrEqual(own.page.total);
  });

  it('should leave work due today and tomorrow, and files that wait for somebody', async () => {
    expect(await one(`"case" where next_due_on = '2026-11-18'`)).toBeGreaterThanOrEqual(5);
    expect(await one(`"case" where next_due_on = '2026-11-19'`)).toBeGreaterThanOrEqual(5);
    expect(await one(`"case" where next_due_on > '2026-11-19'`)).toBeGreaterThanOrEqual(15);
    const overdue = await one(`"case" where next_due_on < '2026-11-18'`);
    expect([overdue > 0, overdue <= 12]).toEqual([true, true]);
    const elif = await actorOf('elif@homeward.example');
    const waiting = await world.module.get(CaseListQuery).execute(elif, { unassigned: true });
    expect(waiting.page.total).toBeGreaterThanOrEqual(5);
  });

  it('should seal its health notes to the medical officer and its protection notes to the protection officer', async () => {
    const sessions = await world.database.asOwner<{ id: string; classes: string[] }>(
      `select session_id as id, array_agg(distinct matter_class order by matter_class) as classes from session_note group by 1`,
    );
    const read = async (email: string, id: string): Promise<string[]> => {
      const { notes } = await world.module.get(SessionsQueries).get(await actorOf(email, true), id);
      return notes.map(({ matterClass }) => matterClass);
    };
    for (const [sealed, email] of [
      ['health', 'farid@homeward.example'],
      ['protection', 'greta@homeward.example'],
    ] as const) {
      const { id } = sessions.find(({ classes }) => classes.includes(sealed))!;
      expect(await read(email, id)).toContain(sealed);
      expect(await read('elif@homeward.example', id)).not.toContain(sealed);
    }
  });

  it('should hold no way to reach anybody real', async () => {
    const channels = await world.database.asOwner<{ kind: string; value: string }>(
      'select kind, value from contact_channel',
    );
    for (const { kind, value } of channels) {
      if (kind === 'email') expect(value).toMatch(/@mail\.example$/);
      if (kind === 'phone' || kind === 'sms') expect(parsePhoneNumberFromString(value)?.isValid()).toBe(false);
    }
  });

  it('should keep every name, address and number out of the work it asks for', async () => {
    const payloads = (await world.database.asOwner<{ row: string }>('select to_jsonb(o)::text as row from outbox o'))
      .map(({ row }) => row)
      .join('\n');
    expect(payloads.length).toBeGreaterThan(1_000);
    const words = await world.database.asOwner<{ word: string }>(
      `select value as word from contact_channel union select given_names from person_name where length(given_names) > 3
       union select family_name from person_name where length(family_name) > 3`,
    );
    expect(words.filter(({ word }) => payloads.includes(word))).toEqual([]);
  });

  it('should remind of today and tomorrow and of nothing that is over when the worker begins', async () => {
    // A message may bring another about: of seats that were asked for, whoever booked them is told.
    for (let round = 1; round <= 2; round += 1) {
      await world.module.get(RelayOutboxAction).execute();
      await until('the worker has nothing in hand', async () => (await one(`outbox where status = 'enqueued'`)) === 0);
    }
    expect(await one(`outbox where status = 'dead'`)).toBe(0);
    expect(await one(`outbox where status = 'waiting' and due_at <= $1`, [NOW])).toBe(0);
    const kept = await one('kept_mail');
    expect([kept > 0, kept <= 20]).toEqual([true, true]);
    expect(
      await one(`kept_mail k join message_intent i on i.id = k.intent_id join appointment a on a.id = i.appointment_id
                  where (a.starts_at at time zone 'Europe/Brussels')::date not in ('2026-11-18', '2026-11-19')`),
    ).toBe(0);
    const reasons = await world.database.asOwner<{ reason: string }>(
      `select distinct reason from message_intent where state = 'not-sent' order by 1`,
    );
    expect(reasons.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['appointment-past', 'no-consent']));
  });
});

import { randomUUID } from 'node:crypto';
import { CountOldContactsAction } from '@homeward/counselling';
import { INFORMATION_CHANNELS, INFORMATION_TOPICS, STAGES } from '@homeward/contracts';
import {
  InformationContactsQuery,
  KeyFiguresQuery,
  ReportSheetsQuery,
  StandingReportsQuery,
} from '@homeward/reporting';
import type { Actor } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { actorIn, saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import {
  countCaseload,
  countContacts,
  countDeadlines,
  countStages,
  type ToldCase,
  type ToldContact,
} from './standing.reference.ts';

/** Past midnight in Tokyo and still the evening before in New York. */
const NOW = '2026-03-01T16:30:00Z';
const MONTHS = ['2024-12', '2025-01', '2025-02', '2026-02', '2026-03'];
const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 20) };
const office = fc.integer({ min: 0, max: 2 });
/** Days about the edges of each span, as far as any matters. */
const away = fc.oneof(
  fc.constantFrom(-91, -90, -31, -30, -8, -7, -1, 0, 1, 7, 8, 29, 30, 31, 90, 91),
  fc.integer({ min: -400, max: 200 }),
);

const generatedCase = fc.record({
  office,
  stage: fc.constantFrom(...STAGES, 'CLOSED', 'WITHDRAWN', 'INELIGIBLE', 'CANCELLED'),
  since: away.map((days) => -Math.abs(days)),
  held: fc.integer({ min: 0, max: 2 }),
  owner: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 }),
  due: fc.option(away, { freq: 4 }),
});
const generatedContact = fc.record({
  office,
  day: fc.tuple(fc.constantFrom(...MONTHS), fc.constantFrom('01', '15', '28')).map((parts) => parts.join('-')),
  channel: fc.constantFrom(...INFORMATION_CHANNELS),
  topic: fc.constantFrom(...INFORMATION_TOPICS),
  languages: fc.subarray(['ar', 'en', 'fa', 'ka'], { minLength: 1 }),
  heads: fc.integer({ min: 1, max: 40 }),
});
const months = fc.tuple(fc.constantFrom(...MONTHS), fc.constantFrom(...MONTHS)).map((pair) => [...pair].sort());

describe('the reports of how things stand', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let workers: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await Test.createTestingModule({ imports: rooms(database, new TestClock(NOW)) }).compile();
    const home = await saveOffice(database);
    const saved: string[] = [];
    for (let i = 0; i < 4; i += 1) saved.push((await saveActor(database, 'caseworker', home)).userId);
    workers = saved;
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  /** Two offices, the second under the first, and one apart; each with its own midnight. */
  async function saveOffices(): Promise<{ offices: OfficeRow[]; manager: Actor }> {
    const first = await saveOffice(database, { timeZone: 'Europe/Brussels' });
    const under = await saveOffice(database, { timeZone: 'Asia/Tokyo', parentId: first.id });
    const apart = await saveOffice(database, { timeZone: 'America/New_York' });
    const offices = [first, under, apart];
    const ids = offices.map(({ id }) => id);
    return { offices, manager: { ...actorIn('programme-manager', ids), userId: workers[0]! } };
  }
  const dayIn = (days: number): string => DateTime.fromISO('2026-03-01').plus({ days }).toISODate()!;
  /** What is asked for, the offices it stands for, and which day it is there: each office alone has its own. */
  const questions = (offices: readonly OfficeRow[]): { asked: string[]; names: string[]; today: string }[] => {
    const names = offices.map(({ name }) => name);
    return [
      { asked: [], names, today: '2026-03-01' },
      { asked: [names[0]!], names: names.slice(0, 2), today: '2026-03-01' },
      { asked: [names[1]!], names: [names[1]!], today: '2026-03-02' },
      { asked: [names[1]!, names[2]!], names: names.slice(1), today: '2026-03-01' },
    ];
  };

  it('should equal a naive count of the open cases: by stage and age, per worker, and by when they are due', async () => {
    const reports = module.get(StandingReportsQuery);
    await fc.assert(
      fc.asyncProperty(fc.array(generatedCase, { maxLength: 25 }), async (generated) => {
        const { offices, manager } = await saveOffices();
        const told: ToldCase[] = [];
        for (const { since, held, owner, due, ...one } of generated) {
          const row = {
            ...{ office: offices[one.office]!.name, stage: one.stage, since: dayIn(since), onHold: held === 0 },
            ...{ owner: owner === null ? null : workers[owner]!, due: due === null ? null : dayIn(due) },
          };
          told.push(row);
          await saveCase(offices[one.office]!.id, row);
        }
        for (const { asked, names, today } of questions(offices)) {
          const { report: _r, scope: _s, asOf, ...stages } = await reports.casesByStage(manager, asked);
          expect([asOf, stages]).toEqual([today, countStages(told, names, today)]);
          const caseload = await reports.caseloadPerWorker(manager, asked);
          const nameless = caseload.workers.map(({ name: _n, ...worker }) => worker);
          nameless.sort((a, b) => b.open - a.open || (a.userId! < b.userId! ? -1 : 1));
          expect(caseload.workers.map(({ open }) => open)).toEqual(nameless.map(({ open }) => open));
          expect({ open: caseload.open, unassigned: caseload.unassigned, workers: nameless }).toEqual(
            countCaseload(told, names, today),
          );
          const { report: _p, scope: _o, asOf: _a, ...deadlines } = await reports.deadlinesAhead(manager, asked);
          expect(deadlines).toEqual(countDeadlines(told, names, today));
        }
      }),
      runs,
    );
  });

  it('should count the key figures too as of the day it is in the one office asked for', async () => {
    const { offices, manager } = await saveOffices();
    const period = { from: '2026-01-01', to: '2026-12-31' };
    for (const { asked, today } of questions(offices)) {
      const { asOf } = await module.get(KeyFiguresQuery).execute(manager, { ...period, office: asked });
      expect([asked, asOf]).toEqual([asked, today]);
    }
  });

  it('should be written as files of the same numbers, and the trail say who took them', async () => {
    const { offices, manager } = await saveOffices();
    const away = { since: dayIn(-10), owner: workers[1]!, due: dayIn(3) };
    await saveCase(offices[0]!.id, { ...away, office: '', stage: 'COUNSELLING', onHold: true });
    await saveCase(offices[1]!.id, { ...away, office: '', stage: 'APPLIED', onHold: false });
    const reports = module.get(StandingReportsQuery);
    const csvOf = async (report: Parameters<ReportSheetsQuery['execute']>[1]): Promise<string[]> =>
      (await module.get(ReportSheetsQuery).execute(manager, report, 'csv')).toString().split('\r\n');
    const stages = await csvOf(await reports.casesByStage(manager, []));
    expect(stages[0]).toBe('\ufeffreport,cases-by-stage');
    expect(stages).toEqual(
      expect.arrayContaining(['open,,,,2', 'byStage,COUNSELLING,byAge,month,1', 'byStage,COUNSELLING,onHold,,1']),
    );
    const caseload = await csvOf(await reports.caseloadPerWorker(manager, []));
    expect(caseload.filter((line) => line.endsWith('byStage,APPLIED,1'))).toHaveLength(1);
    expect(await csvOf(await reports.deadlinesAhead(manager, []))).toEqual(
      expect.arrayContaining(['bySpan,week,,,2', `byDay,${dayIn(3)},,,2`]),
    );
    const workbook = await module
      .get(ReportSheetsQuery)
      .execute(
        manager,
        await module.get(InformationContactsQuery).execute(manager, { from: '2026-01', to: '2026-02' }, []),
        'xlsx',
      );
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
    const taken = await database.asOwner<{ report: string }>(
      `select record_id as report from audit_event where action = 'download-figures' and record_type = 'report' order by 1`,
    );
    expect(taken.map(({ report }) => report)).toEqual([
      ...['caseload-per-worker', 'cases-by-stage', 'deadlines-ahead', 'information-contacts'],
    ]);
  });

  it('should equal a naive count of who asked without a case, also when the night has counted them out', async () => {
    const contacts = module.get(InformationContactsQuery);
    const night = module.get(CountOldContactsAction);
    await fc.assert(
      fc.asyncProperty(fc.array(generatedContact, { maxLength: 25 }), months, async (generated, [from, to]) => {
        const { offices, manager } = await saveOffices();
        const told: ToldContact[] = generated.map((one) => ({
          ...{ ...one, office: offices[one.office]!.name, contacts: 1 },
        }));
        for (const one of generated)
          await database.asOwner(
            `insert into information_contact (office_id, day, channel, topic, languages, heads, recorded_by, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)`,
            [offices[one.office]!.id, one.day, one.channel, one.topic, one.languages, one.heads, workers[0], NOW],
          );
        const period = { from: from!, to: to! };
        const compare = async (): Promise<void> => {
          for (const { asked, names } of questions(offices)) {
            const {
              report: _r,
              scope: _s,
              from: _f,
              to: _t,
              ...counted
            } = await contacts.execute(manager, period, asked);
            expect(counted).toEqual(countContacts(told, names, period));
          }
        };
        await compare();
        await night.execute();
        await compare();
      }),
      runs,
    );
  });

  async function saveCase(officeId: string, { stage, since, onHold, owner, due }: ToldCase): Promise<void> {
    const [caseId, personId] = [randomUUID(), randomUUID()];
    const by = workers[0];
    await database.asOwner(
      `insert into "case" (id, office_id, number, host_country_code, stage, stage_since, owner_id, next_due_on, opened_on,
         created_by, created_at, updated_at)
       values ($1, $2, $3, 'BE', $4, $5, $6, $7, '2020-01-01', $8, $9, $9)`,
      [caseId, officeId, `ZZ-2020-${caseId.slice(0, 12)}`, stage, since, owner, due, by, NOW],
    );
    await database.asOwner(
      `insert into person (id, office_id, sex, birth_date, birth_date_precision, created_by, created_at)
       values ($1, $2, 'female', '1990-01-01', 'day', $3, $4)`,
      [personId, officeId, by, NOW],
    );
    await database.asOwner(
      `insert into case_member (case_id, office_id, person_id, relation, principal, stage, hold_reason, hold_review_on, created_at)
       values ($1, $2, $3, 'principal', true, $4, $5, $6, $7)`,
      [caseId, officeId, personId, stage, onHold ? 'waiting-for-documents' : null, onHold ? '2026-06-01' : null, NOW],
    );
  }
});

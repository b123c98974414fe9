import { CountFiguresAheadAction, FigureCasesQuery, KeyFiguresQuery, type KeyFigures } from '@homeward/reporting';
import type { Actor } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import fc from 'fast-check';
import pg from 'pg';
import { countNaively, type Asked } from '../../../bench/key-figures.reference.ts';
import { saveAirports } from '../../support/factories/journey.factory.ts';
import { actorIn, saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { caseload, question, type Question } from './caseload.arbitrary.ts';
import { CaseloadTeller, PROGRAMMES } from './tell-caseload.ts';

const TODAY = '2026-03-02';

describe('key figures', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let client: pg.Client;
  let userId: string;
  let templateId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await Test.createTestingModule({
      imports: rooms(database, new TestClock(`${TODAY}T10:00:00Z`)),
    }).compile();
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await saveAirports(database);
    await database.asOwner(
      `insert into programme (code, name, host_countries, currency, means_of_complaint, agency, source, origin, version)
       select code, code, '{BE,FR}', 'EUR', 'by letter', 'an agency', 'told', 'shipped', 1 from unnest($1::text[]) code`,
      [PROGRAMMES],
    );
    userId = (await saveActor(database, 'supervisor', await saveOffice(database))).userId;
    const [template] = await database.asOwner<{ id: string }>(
      `insert into declaration_template (language, number, legal_owner, state, sample, text, valid_from)
       values ('en', 900, 'nobody', 'published', true, 'told', '2020-01-01') returning id`,
    );
    templateId = template!.id;
  });
  afterAll(async () => {
    await client.end();
    await module.close();
    await database.drop();
  });

  const tellerOf = async (): Promise<CaseloadTeller> => {
    const teller = await CaseloadTeller.open(database, client, userId);
    teller.templateId = templateId;
    return teller;
  };
  const managerOf = (teller: CaseloadTeller): Actor => ({
    ...actorIn(
      'programme-manager',
      teller.offices.map(({ id }) => id),
    ),
    userId,
  });
  const ask = (teller: CaseloadTeller, asked: Question): Promise<KeyFigures> =>
    module.get(KeyFiguresQuery).execute(managerOf(teller), {
      ...{ from: asked.from, to: asked.to, asOf: asked.asOf ?? undefined },
      office: asked.offices.map((at) => teller.offices[at]!.name),
      programme: asked.programmes.map((at) => PROGRAMMES[Number(at)]!),
      ...{
        host: asked.hosts,
        returnType: asked.returnTypes,
        channel: asked.channels as KeyFigures['filters']['channel'],
      },
    });
  /** The second office lies under the first. */
  const naively = (teller: CaseloadTeller, asked: Question): unknown =>
    countNaively(teller.told, {
      ...{ from: asked.from, to: asked.to, asOf: asked.asOf ?? TODAY, hosts: asked.hosts, channels: asked.channels },
      offices: teller.offices
        .filter(
          (_, at) =>
            asked.offices.length === 0 || asked.offices.includes(at) || (at === 1 && asked.offices.includes(0)),
        )
        .map(({ name }) => name),
      programmes: asked.programmes.map((at) => PROGRAMMES[Number(at)]!),
      returnTypes: asked.returnTypes,
    } satisfies Asked);
  const counted = ({ funnel, departures, services, closed, waitingDays }: KeyFigures): unknown => ({
    ...{ funnel, departures, services, closed, waitingDays },
  });

  it('should equal a naive count of whatever happened, number by number', async () => {
    await fc.assert(
      fc.asyncProperty(caseload, fc.array(question, { minLength: 1, maxLength: 4 }), async (families, questions) => {
        const teller = await tellerOf();
        await teller.tell(families);
        for (const asked of questions) expect(counted(await ask(teller, asked))).toEqual(naively(teller, asked));
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 25) },
    );
  });

  it('should equal it as well from sums, and when something was written since they were counted', async () => {
    const ahead = module.get(CountFiguresAheadAction);
    const questions = fc.array(question, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(caseload, caseload, fc.boolean(), questions, async (before, since, anew, all) => {
        const teller = await tellerOf();
        await teller.tell(before);
        expect(await ahead.execute()).toBeGreaterThan(0);
        const compare = async (): Promise<void> => {
          for (const asked of all) expect(counted(await ask(teller, asked))).toEqual(naively(teller, asked));
        };
        await compare();
        await teller.tell(since);
        await compare();
        if (anew) await ahead.execute();
        await compare();
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 6) },
    );
  });

  it('should open, for each number, as many rows as it counts to whoever may see them all', async () => {
    const teller = await tellerOf();
    for (const families of fc.sample(caseload, { numRuns: 4, seed: 5 })) await teller.tell(families);
    const asked: Question = {
      ...{ from: '2022-01-01', to: '2026-02-28', asOf: null, offices: [], programmes: [], hosts: [], returnTypes: [] },
      channels: ['avrr_programme', 'immigration_office', 'dublin_transfer', 'own_means', 'other_programme'],
    };
    const manager = managerOf(teller);
    const period = { from: asked.from, to: asked.to, channel: asked.channels as KeyFigures['filters']['channel'] };
    const open = (number: string, code?: string, more?: string) =>
      module.get(FigureCasesQuery).execute(manager, period, { number, code, more });
    const figures = await ask(teller, asked);
    let opened = 0;
    for (const part of ['funnel', 'departures', 'services', 'closed', 'waitingDays'] as const)
      for (const [name, value] of Object.entries(figures[part])) {
        if (name === 'amounts' || name === 'byVulnerability') continue;
        const codes: [string?, string?][] =
          name === 'hostToDestination'
            ? figures.departures.hostToDestination.map(({ host, destination }) => [host, destination])
            : name.startsWith('by')
              ? Object.keys(value as object).map((code) => [code])
              : [[]];
        for (const [code, more] of codes) {
          const { page, counted: n, rows } = await open(`${part}.${name}`, code, more);
          expect([part, name, code, page.total]).toEqual([part, name, code, n]);
          expect(rows.length).toBe(Math.min(25, n));
          opened += n;
        }
      }
    expect(opened).toBeGreaterThan(100);
    const { pyramid, ...report } = await module.get(KeyFiguresQuery).withPyramid(manager, period);
    expect(counted(report)).toEqual(counted(figures));
    for (const { ageGroup, sex, departures: n } of pyramid)
      expect([ageGroup, sex, (await open('departures.byAgeSex', ageGroup, sex)).page.total]).toEqual([
        ageGroup,
        sex,
        n,
      ]);
    const sumBy = (of: (row: (typeof pyramid)[number]) => string): Record<string, number> =>
      pyramid.reduce<Record<string, number>>(
        (sum, row) => ({ ...sum, [of(row)]: (sum[of(row)] ?? 0) + row.departures }),
        {},
      );
    expect(figures.departures.byAgeGroup).toMatchObject(sumBy(({ ageGroup }) => ageGroup));
    expect(figures.departures.bySex).toMatchObject(sumBy(({ sex }) => sex));
    expect(pyramid.length).toBeGreaterThan(4);
    // Who was counted as vulnerable is told by no list to whoever may not know it.
    expect(figures.departures.byVulnerability.vot).toBeGreaterThan(0);
    const vot = await open('departures.byVulnerability', 'vot');
    expect(vot).toMatchObject({ rows: [], page: { total: 0 }, counted: figures.departures.byVulnerability.vot });
  });
});

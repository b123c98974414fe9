import { randomUUID } from 'node:crypto';
import type { Actor } from '@homeward/platform';
import {
  ExportFiguresAction,
  FiguresSheetQuery,
  KeyFiguresQuery,
  PublishableFiguresQuery,
  PublishedFiguresQuery,
} from '@homeward/reporting';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { refusalOf } from '../case/rooms.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const PURPOSE = 'Yearly report of the ministry';

describe('key figures that leave the house', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let offices: OfficeRow[];
  let supervisor: Actor & { userId: string };
  let donor: Actor;

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await Test.createTestingModule({
      imports: rooms(database, new TestClock('2026-03-02T10:00:00Z')),
    }).compile();
    const top = await saveOffice(database);
    offices = [await saveOffice(database, { parentId: top.id }), await saveOffice(database, { parentId: top.id })];
    const all = offices.map(({ id }) => id);
    const saved = await saveActor(database, 'supervisor', top);
    supervisor = {
      ...saved,
      offices: Object.fromEntries(Object.keys(saved.offices).map((permission) => [permission, all])),
    };
    donor = await saveActor(database, 'donor', top);
    await leave(offices[0]!, 40, 'F');
    await leave(offices[0]!, 2, 'M');
    await leave(offices[0]!, 9, 'X');
    await leave(offices[1]!, 3, 'F');
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  /** So many people leave in March 2025. */
  async function leave(office: OfficeRow, many: number, sex: string): Promise<void> {
    const file = await saveCase(database, office, supervisor.userId, {
      members: Array.from({ length: many }, () => ({})),
    });
    for (const { id, personId } of file.members)
      await database.asOwner(
        `insert into figure_event (case_id, office_id, member_id, person_id, kind, happened_on, record_id,
                counted_office_id, counted_case_id, host_country_code, channel, sex, age)
         values ($1, $2, $3, $4, 'departed', '2025-03-10', $5, $2, $1, 'BE', 'avrr_programme', $6, 30)`,
        [file.id, office.id, id, personId, randomUUID(), sex],
      );
  }
  const publish = (asked: object = {}, purpose = PURPOSE, actor: Actor = supervisor): Promise<{ id: string }> =>
    module.get(ExportFiguresAction).execute(actor, { ...YEAR, ...asked }, purpose);
  const rowsOf = async (id: string, name: string): Promise<Record<string, string>> => {
    const { rows } = await module.get(PublishedFiguresQuery).get(donor, id);
    return Object.fromEntries(rows.filter((row) => row[1] === name).map((row) => [row[2], row[4]]));
  };

  it('should withhold what is small and what it could be reckoned from, and be found by a donor who counts nothing', async () => {
    const { id } = await publish();
    expect(await rowsOf(id, 'bySex')).toEqual({ F: '–', M: '–', X: '9' });
    expect(await rowsOf(id, 'byOffice')).toEqual({ [offices[0]!.name]: '–', [offices[1]!.name]: '–' });
    expect(await rowsOf(id, 'total')).toEqual({ '': expect.stringMatching(/54|0/) });
    const { rows } = await module.get(PublishedFiguresQuery).list(donor, {});
    expect(rows).toMatchObject([{ id, ...YEAR, madeBy: null, purpose: null }]);
    expect((await module.get(PublishedFiguresQuery).list(supervisor, {})).rows[0]).toMatchObject({ purpose: PURPOSE });
    expect((await refusalOf(module.get(KeyFiguresQuery).execute(donor, YEAR))).code).toBe('permission.missing');
    expect((await refusalOf(publish({}, PURPOSE, donor))).code).toBe('permission.missing');
  });

  it('should refuse, with its reason, what would open an earlier export by difference', async () => {
    const refusal = await refusalOf(publish({ office: [offices[0]!.id] }));
    const preview = (asked: object) => module.get(PublishableFiguresQuery).execute(supervisor, { ...YEAR, ...asked });
    expect((await preview({ office: [offices[0]!.id] })).refusedBeside).toEqual(['2026-03-02']);
    const again = await preview({});
    expect(again.refusedBeside).toEqual([]);
    expect(again.rows).toContainEqual(['departures', 'bySex', 'M', '', '–']);
    expect((await refusalOf(module.get(PublishableFiguresQuery).execute(donor, YEAR))).code).toBe('permission.missing');
    expect([refusal.code, refusal.fields]).toEqual([
      'figure-export.opens-another',
      { from: expect.stringContaining('funnel.departed') },
    ]);
    expect((await refusalOf(publish({}, '  '))).code).toBe('figure-export.unexplained');
    await publish({ from: '2024-01-01', to: '2024-12-31' });
    await publish();
  });

  it('should leave in the trail who let out what and why, and who took it as a file', async () => {
    const { id } = await publish();
    const file = await module.get(PublishedFiguresQuery).sheet(donor, id, 'csv');
    expect(file.toString()).toContain('departures,bySex,M,,–');
    const events = await database.asOwner<{ action: string }>(
      `select action from audit_event where record_type = 'figure_export' and record_id = $1 order by at, action`,
      [id],
    );
    expect(events.map(({ action }) => action).sort()).toEqual(['download-figures', 'export-figures']);
    const [why] = await database.asOwner<{ after: string }>(
      `select v.after from audit_value v join audit_event e on e.id = v.event_id
        where e.record_id = $1 and v.field = 'reason'`,
      [id],
    );
    expect(why!.after).toBe(PURPOSE);
  });

  it('should write the same numbers, none withheld, for work in the house', async () => {
    const csv = (await module.get(FiguresSheetQuery).execute(supervisor, YEAR, 'csv')).toString();
    expect(csv).toContain('departures,bySex,M,,2\r\n');
    const workbook = await module.get(FiguresSheetQuery).execute(supervisor, YEAR, 'xlsx');
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
  });
});

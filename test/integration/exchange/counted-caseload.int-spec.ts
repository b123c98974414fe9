import { countNaively, type Asked } from '../../../bench/key-figures.reference.ts';
import { KeyFiguresQuery, type KeyFigures } from '@homeward/reporting';
import fc from 'fast-check';
import { PROGRAMMES, writtenCaseload, type Row, type WrittenCaseload } from './caseload-file.arbitrary.ts';
import { ExchangeWorld } from './rig.ts';
import { toldOf } from './told-of-file.ts';

const EVERY_CHANNEL = ['avrr_programme', 'immigration_office', 'dublin_transfer', 'own_means', 'other_programme'];
const PERIODS = [
  ['2023-01-01', '2023-12-31'],
  ['2024-02-01', '2024-02-29'],
  ['2010-01-01', '2026-11-30'],
] as const;

describe('the figures of an imported caseload', () => {
  let world: ExchangeWorld;
  let round = 0;
  let corrected = 0;
  beforeAll(async () => {
    world = await ExchangeWorld.open();
    await world.addProgrammes(PROGRAMMES);
  });
  afterAll(() => world.close());

  async function demandEqual(file: WrittenCaseload, offices: readonly string[]): Promise<void> {
    for (const [from, to] of PERIODS)
      for (const channels of [['avrr_programme'], EVERY_CHANNEL])
        for (const programmes of [[], [PROGRAMMES[0]]]) {
          const asked: Asked = {
            ...{ from, to, asOf: '2026-11-30', offices, programmes, hosts: [], returnTypes: [], channels },
          };
          const { funnel, departures, services, closed, waitingDays } = await world.module
            .get(KeyFiguresQuery)
            .execute(world.counting, {
              from,
              to,
              office: [...offices],
              programme: [...programmes],
              channel: channels as KeyFigures['filters']['channel'],
            });
          expect({ funnel, departures, services, closed, waitingDays }).toEqual(countNaively(toldOf(file), asked));
        }
  }

  it('should equal a naive count over the rows of the file, and again when a later file corrects it', async () => {
    await fc.assert(
      fc.asyncProperty(writtenCaseload, async (write) => {
        round += 1;
        const offices = await world.addOffices([`A${round}`, `B${round}`]);
        const file = write(`r${round}`, offices);
        const { result } = await world.bringRows(file, { pastRetention: 'keep' });
        expect([result.errors, result.persons.new]).toEqual([[], file.persons.length]);
        await demandEqual(file, offices);

        const right = correctedBy(file);
        const again = await world.bringRows(right, { pastRetention: 'keep' });
        expect([again.result.errors, again.result.conflicts]).toEqual([[], []]);
        corrected += again.result.persons.changed;
        await demandEqual(right, offices);
        const same = await world.bringRows(right, { pastRetention: 'keep' });
        expect([same.result.persons.same, same.result.services.same]).toEqual([
          right.persons.length,
          right.services.length,
        ]);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 8), endOnFailure: true },
    );
    expect(corrected).toBeGreaterThan(20);
    // Every run imports three files and asks two dozen reports.
  }, 180_000);
});

const ELSEWHERE: Readonly<Record<string, string>> = { RS: 'GE', GE: 'BR', BR: 'RS' };
const later = (day: string): string => new Date(Date.parse(day) + 3 * 86_400_000).toISOString().slice(0, 10);

/** The same people, of whom the office found out better: days, ways, countries, vulnerabilities, names and money. */
function correctedBy({ persons, services }: WrittenCaseload): WrittenCaseload {
  const odd = (row: Row): boolean => Number(/C(\d+)/.exec(row.case_ref!)![1]) % 2 === 1;
  return {
    persons: persons.map((row) => {
      const alone = row.vulnerabilities?.includes('umc') === true;
      const moved = !alone && !services.some((one) => one.person_ref === row.person_ref);
      const twice = persons.some((one) => one !== row && one.person_ref === row.person_ref);
      const days = Object.entries(row).filter(([column]) => /(_on|_from)$/.test(column));
      return {
        ...row,
        ...(odd(row) && {
          return_type: row.return_type === 'avrr' ? 'vhr' : 'avrr',
          return_channel: 'dublin_transfer',
        }),
        ...(odd(row) && { programme: PROGRAMMES.find((code) => code !== row.programme)! }),
        ...{ destination: ELSEWHERE[row.destination!]!, legal_status: 'stranded' },
        ...(!twice && { given_names: `${row.given_names} II`, sex: row.sex === 'F' ? 'X' : 'F', nationality: 'BR' }),
        ...(!alone && { vulnerabilities: row.vulnerabilities?.includes('vot') ? 'health' : 'vot' }),
        ...(moved && Object.fromEntries(days.map(([column, day]) => [column, later(day)]))),
      };
    }),
    services: services.map((row) =>
      row.service_ref ? { ...row, amount: '12.34', currency: 'USD', modality: 'voucher', service: 'legal' } : row,
    ),
  };
}

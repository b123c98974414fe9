import { countNaively, type Asked } from '../../../bench/key-figures.reference.ts';
import { KeyFiguresQuery, type KeyFigures } from '@homeward/reporting';
import fc from 'fast-check';
import { PROGRAMMES, writtenCaseload, type WrittenCaseload } from './caseload-file.arbitrary.ts';
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
      fc.asyncProperty(writtenCaseload, writtenCaseload, async (first, second) => {
        round += 1;
        const offices = await world.addOffices([`A${round}`, `B${round}`]);
        const file = first(`r${round}`, offices);
        const { result } = await world.bringRows(file, { pastRetention: 'keep' });
        expect([result.errors, result.persons.new]).toEqual([[], file.persons.length]);
        await demandEqual(file, offices);

        // Whoever stands in both files has other days, countries, names and services in the later one.
        const later = correctedBy(file, second(`r${round}`, offices));
        const again = await world.bringRows(later, { pastRetention: 'keep' });
        expect([again.result.errors, again.result.conflicts]).toEqual([[], []]);
        corrected += again.result.persons.changed;
        await demandEqual(later, offices);
        const same = await world.bringRows(later, { pastRetention: 'keep' });
        expect([same.result.persons.same, same.result.services.same]).toEqual([
          later.persons.length,
          later.services.length,
        ]);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 15) },
    );
    expect(corrected).toBeGreaterThan(5);
  });
});

/** The same people with what the other file says of the row at their place, where a rule does not tie it to other rows. */
function correctedBy(file: WrittenCaseload, other: WrittenCaseload): WrittenCaseload {
  return {
    services: file.services,
    persons: file.persons.map((row, i) => {
      const taken = other.persons[i];
      if (!taken || file.services.some((service) => service.person_ref === row.person_ref)) return row;
      if (
        row.vulnerabilities?.includes('umc') ||
        file.persons.some((one) => one !== row && one.person_ref === row.person_ref)
      )
        return row;
      const { given_names, family_name, sex, birth_date, nationality, language, destination, legal_status } = taken;
      const { case_ref, person_ref, role, host_country, office, programme, return_type, return_channel } = row;
      const days = Object.entries(taken).filter(([column]) => /(_on|_from)$|reason$/.test(column));
      const kept = Object.keys(row).filter((column) => /(_on|_from)$|reason$/.test(column));
      // An empty cell changes nothing: only a row that has every day of the old one can take its place.
      if (!kept.every((column) => column in taken) || (row.family_name && !family_name) || (row.language && !language))
        return row;
      const vulnerabilities = taken.vulnerabilities?.includes('umc')
        ? undefined
        : (taken.vulnerabilities ?? row.vulnerabilities);
      return {
        ...{ case_ref, person_ref, role, host_country, office, programme, return_type, given_names, sex, birth_date },
        ...{ nationality, destination, legal_status, ...Object.fromEntries(days) },
        ...(return_channel && { return_channel }),
        ...(family_name && { family_name }),
        ...(language && { language }),
        ...(vulnerabilities && { vulnerabilities }),
      };
    }),
  };
}

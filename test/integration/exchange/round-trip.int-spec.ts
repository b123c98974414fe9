import { readFile } from 'node:fs/promises';
import type { CaseloadColumn } from '@homeward/contracts';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { PROGRAMMES, writtenCaseload, type Row, type WrittenCaseload } from './caseload-file.arbitrary.ts';
import { ExchangeWorld } from './rig.ts';

describe('a caseload that goes out and comes back', () => {
  let here: ExchangeWorld;
  let elsewhere: ExchangeWorld;
  let round = 0;
  beforeAll(async () => {
    here = await ExchangeWorld.open();
    elsewhere = await ExchangeWorld.open();
    for (const world of [here, elsewhere]) await world.addProgrammes(PROGRAMMES);
  });
  afterAll(async () => {
    await here.close();
    await elsewhere.close();
  });

  const told = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  const countsOf = ({ result }: Awaited<ReturnType<ExchangeWorld['bringFiles']>>) => ({
    problems: [...result.errors, ...result.conflicts],
    changes: [result.persons, result.cases, result.services].map(({ new: added, changed }) => added + changed),
  });

  it('should lose nothing, change nothing where it came from, and go out of another installation as it came', async () => {
    await fc.assert(
      fc.asyncProperty(writtenCaseload, async (write) => {
        round += 1;
        const codes = [`A${round}`, `B${round}`];
        for (const world of [here, elsewhere]) await world.addOffices(codes);
        const file = write(`r${round}`, codes);
        expect(countsOf(await here.bringRows(file, { pastRetention: 'keep' })).problems).toEqual([]);

        const out = await here.send(`out${round}`, { codes });
        const [persons, services] = await Promise.all(out.files.map((each) => readFile(each, 'utf8')));
        expect(told(rowsOf(persons!))).toEqual(told(file.persons.map((row) => exported(row, file))));
        expect(told(rowsOf(services!).map(withoutLasting))).toEqual(told(file.services));
        const workbook = await here.send(`out${round}.xlsx`, { codes });
        for (const { files } of [out, workbook])
          expect(countsOf(await here.bringFiles(files, { pastRetention: 'keep' }))).toEqual({
            problems: [],
            changes: [0, 0, 0],
          });

        const brought = await elsewhere.bringFiles(round % 2 ? out.files : workbook.files, { pastRetention: 'keep' });
        expect(brought.result).toMatchObject({ errors: [], persons: { new: file.persons.length } });
        const back = await elsewhere.send(`back${round}`, { codes });
        expect(await Promise.all(back.files.map((each) => readFile(each, 'utf8')))).toEqual([persons, services]);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 15) },
    );
  });
});

/** What a spreadsheet shows of an export. */
function rowsOf(text: string): Row[] {
  const rows = parse(text, { bom: true, columns: true }) as Record<CaseloadColumn, string>[];
  const shown = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).flatMap(([column, cell]) => (cell === '' ? [] : [[column, shown(cell)]]))),
  );
}

/** The channel is told of every member; sealed matter of none. */
function exported(row: Row, { persons }: WrittenCaseload): Row {
  const channel = persons.find((one) => one.case_ref === row.case_ref && one.return_channel)?.return_channel;
  const told: Row = { ...row, return_channel: channel ?? 'avrr_programme' };
  delete told.vulnerabilities;
  return told;
}

function withoutLasting({ service_ref: reference, ...row }: Row): Row {
  return reference?.startsWith('HW:') ? row : { service_ref: reference!, ...row };
}

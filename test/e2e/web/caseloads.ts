import type { Page } from 'playwright-core';
import { get, post, unlike } from './casework.ts';
import { asOwner } from './office.ts';

const COLUMNS =
  'case_ref,person_ref,role,family_name,given_names,sex,birth_date,nationality,host_country,destination,office,programme,return_type,legal_status,applied_on,phone';

export interface MadeUp {
  readonly family: string;
  /** With a day that is none and a code that nobody knows, where it is not mended. */
  file(mended: boolean): Buffer;
}

/** A family as a spreadsheet of another system might hold it, of the office where whoever sits at the page works. */
export async function madeUpCaseload(page: Page): Promise<MadeUp> {
  const { permissions } = await get<{ permissions: Record<string, string[]> }>(page, 'session');
  const [office] = await asOwner<{ code: string }>(
    `select coalesce(o.code, o.name) as code from office o where o.id = any ($1::uuid[]) and exists (
       select 1 from "case" c where c.office_id = o.id) order by 1 limit 1`,
    [permissions['caseload.import']],
  );
  const [mark, family] = [unlike(), `Łuk${unlike()}`];
  const row = (person: string, role: string, given: string, sex: string, day: string): string =>
    [
      ...[`C-${mark}`, `P-${mark}-${person}`, role, family, given, sex, '1990-05-01', 'GE', 'BE', 'GE'],
      ...[office!.code, 'BE-FEDASIL', 'avrr', 'asylum_rejected', day, '0470 12 34 56'],
    ].join(',');
  return {
    family,
    file: (mended) =>
      Buffer.from(
        [
          COLUMNS,
          row('1', 'principal', 'Zoë', 'F', '2026-01-05'),
          row('2', 'child', 'Aidan', mended ? 'M' : 'Q', mended ? '2026-01-05' : '2026-13-05'),
          '',
        ].join('\n'),
      ),
  };
}

/** Sends a caseload with errors as the screen does, and waits until it was tried. @returns the import */
export async function sentCaseload(page: Page): Promise<string> {
  const content = (await madeUpCaseload(page)).file(false);
  const { id, version } = await post<{ id: string; version: number }>(page, 'caseload-imports', {
    files: [{ fileName: 'persons.csv', byteSize: content.length }],
  });
  const { csrfToken } = await get<{ csrfToken: string }>(page, 'session');
  await page.request.post(`/api/caseload-imports/${id}/files/1/parts`, {
    headers: { 'X-CSRF-Token': csrfToken },
    multipart: { from: '0', file: { name: 'part', mimeType: 'application/octet-stream', buffer: content } },
  });
  await post(page, `caseload-imports/${id}/runs`, { version, dryRun: true });
  for (let left = 100; left > 0; left -= 1) {
    if (!(await get<{ underWay: boolean }>(page, `caseload-imports/${id}`)).underWay) return id;
    await page.waitForTimeout(200);
  }
  throw new Error('The worker did not try the caseload.');
}

import type { Page } from 'playwright-core';
import { openCase, post } from '../casework.ts';
import type { Screen } from './screen.ts';

const HEADING = /^Person\d/;

const letterOf = async (page: Page): Promise<{ caseId: string; id: string }> => {
  const { id: caseId, members } = await openCase(page, 2);
  const { id } = await post<{ id: string }>(page, `cases/${caseId}/letters`, {
    ...{ memberId: members[0]!.id, kind: 'referral', matterClass: 'ordinary', referredTo: 'The legal desk' },
  });
  return { caseId, id };
};
const print = async (page: Page): Promise<string> => {
  const { id } = await openCase(page, 1);
  return (await post<{ token: string }>(page, `cases/${id}/prints`, { kind: 'case' })).token;
};

/** Letters, files and prints. */
export const PAPER_SCREENS: readonly Screen[] = [
  {
    name: 'files',
    route: '/files',
    at: async (page) => {
      const { caseId } = await letterOf(page);
      await post(page, `cases/${caseId}/prints`, { kind: 'case' });
      return `/cases/${caseId}/files`;
    },
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
  },
  {
    name: 'files-upload',
    route: '/files',
    at: async (page) => `/cases/${(await openCase(page, 2)).id}/files`,
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
    open: async (page) => {
      // The second panel is of files, and its only button adds some.
      await page.locator('main section section').nth(1).getByRole('button').first().click();
      await page.locator('input[type=file]').setInputFiles([
        { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
        { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
      ]);
    },
  },
  {
    name: 'letter-write',
    route: '/files/letter',
    at: async (page) => `/cases/${(await openCase(page, 2)).id}/files/letter?kind=referral`,
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
  },
  {
    name: 'letter-draft',
    route: '/files/letters/$letterId',
    at: async (page) => {
      const { caseId, id } = await letterOf(page);
      return `/cases/${caseId}/files/letters/${id}`;
    },
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
  },
  {
    name: 'letter-filed',
    route: '/files/letters/$letterId',
    at: async (page) => {
      const { caseId, id } = await letterOf(page);
      await post(page, `letters/${id}/file`, { version: 1 });
      return `/cases/${caseId}/files/letters/${id}`;
    },
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
  },
  {
    name: 'print',
    route: '/prints/$token',
    at: async (page) => `/prints/${await print(page)}`,
    as: 'amina',
    heading: 'A print of ours',
  },
  { name: 'print-find', route: '/prints', as: 'amina', heading: 'Find a print' },
];

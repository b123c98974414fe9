import type { Role } from '@homeward/contracts';
import type { Reader } from './readers.ts';
import { wordOf } from './sealed-fields.ts';

type Post = (reader: Reader, url: string, payload: object) => Promise<{ readonly id: string }>;

const word = (column: string): string => wordOf(`fitness_assessment.${column}`, 'health');

/** What a medical officer finds before the journey, and what everybody is told of it. */
export async function writePapers(
  post: Post,
  { author, 'medical-officer': medical }: Readonly<Record<Role | 'author', Reader>>,
  { caseId, memberId }: { readonly caseId: string; readonly memberId: string },
): Promise<void> {
  const at = `/api/cases/${caseId}`;
  const asked = { memberId, answer: 'requested', consentedOn: '2026-01-05', version: 0 };
  await post(author, `${at}/fitness-requests`, asked);
  await post(medical, `${at}/fitness-assessments`, {
    ...{ memberId, version: 1, outcome: 'fit-with-conditions', conditions: ['wheelchair'], services: ['WCHR'] },
    ...{ assessedOn: '2026-01-06', validUntil: '2030-01-01', physician: `Dr ${word('physician')}` },
    ...{ medication: word('medication'), medicationDays: 60, vaccinations: word('vaccinations') },
    ...{
      summary: `Watch ${word('summary')}.`,
      handOver: { handOverTo: word('hand_over_to'), handOverContact: 'phone' },
    },
  });
}

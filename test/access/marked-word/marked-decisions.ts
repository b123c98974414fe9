import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { TestDatabase } from '../../support/test-database.ts';
import type { Reader } from './readers.ts';
import { wordOf } from './sealed-fields.ts';

type Post = (reader: Reader, url: string, payload: object) => Promise<{ readonly id: string }>;

/** A spouse who is decided upon, with a sealed reason; and a letter that may hold it, beside one that may not. */
export async function writeDecisions(
  app: NestFastifyApplication,
  database: TestDatabase,
  post: Post,
  { author, named, 'medical-officer': medical }: Readonly<Record<Role | 'author' | 'named', Reader>>,
  caseId: string,
): Promise<void> {
  const at = `/api/cases/${caseId}`;
  const file = await app.inject({ method: 'GET', url: at, headers: author.headers });
  const spouse = await post(author, `${at}/members`, {
    version: file.json<{ version: number }>().version,
    relation: 'spouse',
    person: {
      names: [{ kind: 'primary', givenNames: 'Karim', familyName: 'Aziz' }],
      ...{ sex: 'male', birthDate: '1989-02-01', birthDatePrecision: 'day', nationalities: ['IQ'] },
    },
  });
  await database.asOwner(`update case_member set stage = 'ELIGIBILITY_REVIEW' where id = $1`, [spouse.id]);
  await post(medical, `${at}/needs`, {
    ...{ memberId: spouse.id, fact: 'specialNeeds', answer: 'yes' },
    grounds: { matterClass: 'health', text: `Needs ${wordOf('sealed_reason.text', 'health')}.` },
  });
  const { id: evaluationId } = await post(author, `${at}/evaluations`, { programmeCode: 'BE-FEDASIL' });
  await post(author, `/api/evaluations/${evaluationId}/exceptions`, {
    ...{ version: 1, memberId: spouse.id, ruleCodes: ['five-years'], reason: 'The circumstances are new.' },
    sealedReason: {
      matterClass: 'protection',
      text: `Hides from ${wordOf('sealed_reason.text', 'protection')}.`,
    },
  });
  await post(named, `/api/evaluations/${evaluationId}/decisions`, {
    ...{ version: 2, decision: 'reject', memberIds: [spouse.id], reason: 'The programme cannot help.' },
    sealedReason: { matterClass: 'health', text: `Treated for ${wordOf('sealed_reason.text', 'health')}.` },
  });
  await post(named, `${at}/letters`, { memberId: spouse.id, kind: 'decision', matterClass: 'ordinary' });
}

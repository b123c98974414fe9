import { randomUUID } from 'node:crypto';
import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Reader } from './readers.ts';
import { wordOf } from './sealed-fields.ts';

type Post = (reader: Reader, url: string, payload: object) => Promise<{ readonly id: string }>;

/** What colleagues write around a case: notes, flags, files, a referral and an offer to another office. */
export interface MarkedCasework {
  readonly referralId: string;
  readonly transferId: string;
  readonly attachmentIds: readonly string[];
  readonly contactId: string;
  readonly complaintId: string;
  readonly complaintReceipt: { readonly number: string; readonly secret: string };
  /** A step that a supervisor could correct. */
  readonly withdrawal: { readonly caseId: string; readonly step: string };
}

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SEALED = [
  ['health', 'health-need'],
  ['protection', 'at-risk-on-return'],
] as const;

export async function writeCasework(
  app: NestFastifyApplication,
  post: Post,
  readers: Readonly<Record<Role | 'author' | 'caseworker elsewhere', Reader>>,
  { caseId, memberId }: { readonly caseId: string; readonly memberId: string },
): Promise<MarkedCasework> {
  const { author } = readers;
  const at = `/api/cases/${caseId}`;
  const attachmentIds: string[] = [];
  await post(author, `${at}/notes`, { memberId, matterClass: 'ordinary', text: 'Prefers mornings.' });
  for (const [matterClass, code] of SEALED) {
    await post(author, `${at}/notes`, {
      memberId,
      matterClass,
      text: `About ${wordOf('case_note.text', matterClass)}.`,
    });
    const flag = await post(author, `${at}/flags`, {
      memberId,
      code,
      reason: `Because ${wordOf('case_flag.reason', matterClass)}.`,
    });
    await post(readers[`${matterClass === 'health' ? 'medical' : 'protection'}-officer`], `${at}/matter-decisions`, {
      ...{ room: 'case', matterId: flag.id, state: '1', decision: 'carried-over' },
      words: `Goes on with ${wordOf('closure_decision.words', matterClass)}.`,
    });
    const name = `${wordOf('attachment.file_name', matterClass)}.png`;
    attachmentIds.push(await attach(app, author, `${at}/attachments`, { memberId, matterClass }, name));
  }
  const referral = await post(author, '/api/referral-forms', {
    officeId: author.offices['case.read']![0],
    organisation: 'A centre',
    safeContact: 'Ask at the desk.',
    languages: ['ar'],
    needs: ['interpreter'],
    needsToKnow: `Ran from ${wordOf('referral_need.text', 'protection')}.`,
    matterClass: 'protection',
  });
  const transfer = await post(author, `${at}/transfers`, {
    version: await versionOf(app, author, at),
    toOfficeId: readers['caseworker elsewhere'].offices['case.read']![0],
    reason: 'person-moved',
  });
  const contact = await post(author, '/api/information-contacts', {
    ...{ channel: 'desk', topic: 'health', languages: ['ar'] },
  });
  const withdrawal = await withdraw(app, post, author);
  const complaint = await post(author, '/api/complaints', {
    ...{ officeId: author.offices['case.read']![0], channel: 'in-person', category: 'sexual-exploitation-abuse' },
    ...{ caseId, memberId, safeWays: [], receipt: true },
    statement: `It was ${wordOf('complaint_word.text', 'protection')}.`,
  });
  const { number, secret } = complaint as unknown as { number: string; secret: string };
  return {
    ...{ referralId: referral.id, transferId: transfer.id, attachmentIds, contactId: contact.id, withdrawal },
    ...{ complaintId: complaint.id, complaintReceipt: { number, secret } },
  };
}

/** Of somebody else, so that the marked family stays as it is. */
async function withdraw(
  app: NestFastifyApplication,
  post: Post,
  author: Reader,
): Promise<MarkedCasework['withdrawal']> {
  const person = { names: [{ kind: 'primary', givenNames: 'Besik' }], sex: 'male', nationalities: ['GE'] };
  const { id: caseId } = await post(author, '/api/cases', { members: [{ relation: 'principal', person }] });
  const at = `/api/cases/${caseId}`;
  await post(author, `${at}/steps`, { version: await versionOf(app, author, at), action: 'withdraw' });
  const timeline = await app.inject({ method: 'GET', url: `${at}/timeline?kind=step`, headers: author.headers });
  return { caseId, step: timeline.json<{ rows: { id: string }[] }>().rows[0]!.id };
}

async function versionOf(app: NestFastifyApplication, reader: Reader, url: string): Promise<number> {
  const answer = await app.inject({ method: 'GET', url, headers: reader.headers });
  return answer.json<{ version: number }>().version;
}

async function attach(
  app: NestFastifyApplication,
  reader: Reader,
  url: string,
  fields: Readonly<Record<string, string>>,
  name: string,
): Promise<string> {
  const boundary = 'homeward-boundary';
  const parts = Object.entries(fields).map(
    ([field, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const answer = await app.inject({
    ...{ method: 'POST', url },
    headers: {
      ...reader.headers,
      'idempotency-key': randomUUID(),
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(parts.join('') + head), PICTURE, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  if (answer.statusCode !== 201) throw new Error(`POST ${url}: ${answer.statusCode} ${answer.body}`);
  return answer.json<{ id: string }>().id;
}

import { TRAVEL_DOCUMENT_KINDS } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { answerFor, type DocumentAnswer, type DocumentAtHand } from '../domain/document-validity.ts';
import { findJourneys, type Journey } from './journeys.ts';
import { settingsOn } from './settings.ts';

/** What of a document a decision is about; where the original lies changes without making it another document. */
export const DIGEST_OF = (document: string): string =>
  `encode(sha256(convert_to(concat_ws('|', ${document}.id, ${document}.kind, ${document}.number_key,
     ${document}.issuing_country_code, ${document}.expires_on), 'UTF8')), 'hex')`;

export const LATEST_DECISION = (document: string): string => `
  (select k.decision from document_check k
    where k.document_id = ${document}.id and k.document_digest = ${DIGEST_OF(document)}
    order by k.created_at desc limit 1)`;

export interface MemberDocuments {
  readonly memberId: string;
  readonly journey: Journey;
  readonly answer: DocumentAnswer;
}

/**
 * Whether each of these members holds a document that is valid on the day the last leg of their journey arrives.
 * @param day `YYYY-MM-DD`, the office's; journeys nobody knows yet are judged as if they were then
 */
export async function judgeDocuments(
  tx: EntityManager,
  memberIds: readonly string[],
  day: string,
): Promise<MemberDocuments[]> {
  const documents: (DocumentAtHand & { memberId: string })[] = await tx.query(
    `select m.id as "memberId", d.id, d.kind, d.expires_on::text as "expiresOn", d.original_at as "originalAt",
            ${LATEST_DECISION('d')} as decision,
            (select r.state from document_retrieval r where r.document_id = d.id
              order by r.created_at desc limit 1) as retrieval
       from case_member m join identity_document d on d.person_id = m.person_id
      where m.id = any ($1::uuid[]) and d.kind = any ($2::text[])`,
    [memberIds, TRAVEL_DOCUMENT_KINDS],
  );
  const journeys = await findJourneys(tx, memberIds, day);
  const bufferDays = (await settingsOn(tx, day))['document-buffer-days'];
  return journeys.map((journey) => {
    const theirs = documents.filter(({ memberId }) => memberId === journey.memberId);
    const answer = answerFor(theirs, { arrivesOn: journey.arrivesOn, bufferDays });
    return { memberId: journey.memberId, journey, answer };
  });
}

import type { IdentityDocumentKind, OriginalPlace } from '@homeward/contracts';
import { documentNumberKey } from './document-number.ts';
import { wrong } from './wrong.ts';

export interface IdentityDocumentInput {
  readonly kind: IdentityDocumentKind;
  readonly number?: string | null;
  /** ISO 3166 code. */
  readonly issuingCountryCode: string;
  /** Days `YYYY-MM-DD`. */
  readonly issuedOn?: string | null;
  readonly expiresOn?: string | null;
  readonly originalAt: OriginalPlace;
  readonly lossReportedOn?: string | null;
  readonly lossReference?: string | null;
  readonly copyHeld?: boolean | null;
}

export type ReadDocument = IdentityDocumentInput & { readonly numberKey: string | null };

const GONE: readonly OriginalPlace[] = ['lost', 'stolen'];
const SHORTEST_NUMBER = 4;

/**
 * @param path where the document stands in the request, such as `identityDocuments.0.`
 * @throws DomainError `person.document-wrong`, naming the field
 */
export function readDocument(input: IdentityDocumentInput, path: string, today: string): ReadDocument {
  const refuse = (field: string, mend: string): Error => wrong('person.document-wrong', path + field, mend);
  const numberKey = input.number ? documentNumberKey(input.number) : null;
  if (numberKey !== null && numberKey.length < SHORTEST_NUMBER)
    throw refuse('number', `must hold ${SHORTEST_NUMBER} letters or figures; leave it out when it is not known`);
  if (input.issuedOn && input.issuedOn > today) throw refuse('issuedOn', 'lies in the future; check the day');
  if (input.issuedOn && input.expiresOn && input.expiresOn < input.issuedOn)
    throw refuse('expiresOn', 'lies before the day of issue; check both days');
  if (input.lossReportedOn && !GONE.includes(input.originalAt))
    throw refuse('lossReportedOn', 'is only for a document that is lost or stolen; say so under originalAt');
  if (input.lossReportedOn && input.lossReportedOn > today)
    throw refuse('lossReportedOn', 'lies in the future; check the day');
  if (input.lossReference && !input.lossReportedOn)
    throw refuse('lossReportedOn', 'is needed with the reference of the report');
  return { ...input, number: numberKey === null ? null : input.number!, numberKey };
}

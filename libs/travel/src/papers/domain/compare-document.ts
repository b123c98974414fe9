import type { BirthDatePrecision, DocumentDifference, IdentityDocumentKind, Sex } from '@homeward/contracts';
import { documentNumberKey, searchKey } from '@homeward/beneficiary';
import type { MrzReading } from './mrz-reading.ts';

/** What is recorded of a person and of the document in hand. Countries as in the document: alpha-3. */
export interface RecordedDocument {
  readonly kind: IdentityDocumentKind;
  readonly number: string | null;
  readonly issuingState: string;
  /** `YYYY-MM-DD` */
  readonly expiresOn: string | null;
  readonly names: readonly { readonly givenNames: string; readonly familyName: string }[];
  readonly birthDate: string | null;
  readonly birthDatePrecision: BirthDatePrecision | null;
  readonly sex: Sex;
  readonly nationalities: readonly string[];
}

/** One thing the document and the record say differently, each as it would be shown. */
export interface DocumentDifferenceFound {
  readonly field: DocumentDifference;
  readonly document: string;
  readonly recorded: string | null;
}

/** States write Germany with one letter and Kosovo with three of their own (ICAO Doc 9303-3, section 5). */
const ALSO: Readonly<Record<string, string>> = { D: 'DEU', RKS: 'XKX', XKX: 'XKX', UNK: 'XKX' };
const stateOf = (code: string): string => ALSO[code] ?? code;

/**
 * Compares without deciding: a transliteration, a changed surname or a clerk's slip look the same here, and a person
 * knows which it is.
 * @param today `YYYY-MM-DD`
 */
export function compareDocument(
  reading: MrzReading,
  recorded: RecordedDocument,
  today: string,
): DocumentDifferenceFound[] {
  const found: DocumentDifferenceFound[] = [];
  const note = (field: DocumentDifference, same: boolean, document: string, written: string | null): void => {
    if (!same) found.push({ field, document, recorded: written });
  };
  const isPassport = reading.documentCode === 'P';
  note('kind', isPassport || recorded.kind !== 'passport', reading.documentCode, recorded.kind);
  const number = recorded.number === null ? null : documentNumberKey(recorded.number);
  note('number', number === documentNumberKey(reading.number), reading.number, recorded.number);
  const issuer = stateOf(recorded.issuingState);
  note('issuing-country', issuer === stateOf(reading.issuingState), reading.issuingState, recorded.issuingState);
  noteNames(note, reading, recorded);
  const born = recorded.birthDate;
  note('birth-date', fitsBirth(reading.birth, recorded), shownDay(reading.birth, born, today), born);
  const sex = recorded.sex === 'unknown' || reading.sex === null || recorded.sex === reading.sex;
  note('sex', sex, reading.sex ?? '', recorded.sex);
  const nationalities = recorded.nationalities.map(stateOf);
  note(
    'nationality',
    nationalities.includes(stateOf(reading.nationality)),
    reading.nationality,
    recorded.nationalities.join(', ') || null,
  );
  const expiry = `20${dashed(reading.expiry)}`;
  note('expiry', recorded.expiresOn === expiry, expiry, recorded.expiresOn);
  return found;
}

function noteNames(
  note: (field: DocumentDifference, same: boolean, document: string, written: string | null) => void,
  { familyName, givenNames }: MrzReading,
  { names }: RecordedDocument,
): void {
  const written = names[0];
  const fits = (printed: string, of: 'familyName' | 'givenNames'): boolean =>
    names.some((name) => isSameName(printed, name[of]));
  note('family-name', fits(familyName, 'familyName'), familyName, written?.familyName ?? null);
  note('given-names', fits(givenNames, 'givenNames'), givenNames, written?.givenNames ?? null);
}

/** Long names are cut off at the end of the line, so the printed one may be the beginning of the written one. */
function isSameName(printed: string, written: string): boolean {
  const [short, long] = [plain(printed), plain(written)];
  return short === long || (short.length >= 20 && long.startsWith(short));
}

const plain = (name: string): string => searchKey(name).replace(/[^a-z]/g, '');

const dashed = (day: string): string => `${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4, 6)}`;

/** What is known of a birth is compared, and no more: a paper may give a day where the office knows a year. */
function fitsBirth(printed: string, { birthDate, birthDatePrecision }: RecordedDocument): boolean {
  if (birthDate === null) return false;
  const known = birthDate.slice(2).replaceAll('-', '');
  if (birthDatePrecision === 'day') return known === printed;
  return birthDatePrecision === 'month'
    ? known.slice(0, 4) === printed.slice(0, 4)
    : known.slice(0, 2) === printed.slice(0, 2);
}

/** The century is not printed; the one of the record is taken, else the last one that has passed. */
function shownDay(printed: string, near: string | null, today: string): string {
  const century = near?.slice(0, 2) ?? (printed.slice(0, 2) > today.slice(2, 4) ? '19' : '20');
  return `${century}${dashed(printed)}`;
}

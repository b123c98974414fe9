import { parse, type FieldName, type ParseResult } from 'mrz';
import { refusal } from './papers.errors.ts';

/** What the machine-readable lines of a document say. It is compared and forgotten; nothing of it is kept or logged. */
export interface MrzReading {
  /** `P` of a passport; the first letter only, because the second is each state's own. */
  readonly documentCode: string;
  readonly number: string;
  /** ISO 3166 alpha-3 as printed, without fillers. */
  readonly issuingState: string;
  readonly familyName: string;
  readonly givenNames: string;
  /** Six figures `YYMMDD`. */
  readonly birth: string;
  readonly expiry: string;
  readonly nationality: string;
  readonly sex: 'female' | 'male' | null;
}

/** What each check digit of ICAO Doc 9303 guards, in words a clerk finds on the paper. */
const GUARDED: Partial<Record<FieldName, string>> = {
  documentNumberCheckDigit: 'the document number',
  birthDateCheckDigit: 'the day of birth',
  expirationDateCheckDigit: 'the day of expiry',
  personalNumberCheckDigit: 'the personal number',
  compositeCheckDigit: 'the whole line',
};
const FORMATS = ['TD1', 'TD2', 'TD3'];

/**
 * Reads the lines as typed or pasted: small letters, spaces and typographic brackets are forgiven, wrong figures are not.
 * @throws DomainError `document.mrz-unreadable`, `document.mrz-digit-wrong`, naming the field `mrz`
 */
export function readMrz(typed: string): MrzReading {
  const lines = typed
    .toUpperCase()
    .replace(/[«‹〈]/g, '<')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '');
  const result = parsed(lines);
  const wrong = result.details.filter(({ field, error }) => error !== undefined && field !== null && field in GUARDED);
  if (wrong.length > 0) {
    const said = wrong.map(({ field, line }) => `${GUARDED[field!]} (line ${line + 1})`).join(', ');
    throw refusal('document.mrz-digit-wrong', 'A figure or letter of these lines is not as printed.', {
      mrz: `a check digit does not fit ${said}; compare each letter with the document`,
    });
  }
  return readingOf(result, lines);
}

function parsed(lines: readonly string[]): ParseResult {
  const mend = `must be the two lines of 44 or 36 letters, or the three lines of 30, at the foot of the document`;
  try {
    const result = parse(lines);
    if (FORMATS.includes(result.format) && result.fields.documentNumber) return result;
  } catch {
    // The library's words tell what was typed, and what was typed is a person's.
  }
  throw refusal('document.mrz-unreadable', 'These lines are not those of a travel document.', { mrz: mend });
}

function readingOf({ format, fields, documentNumber }: ParseResult, lines: readonly string[]): MrzReading {
  // States are taken as printed: the library knows fewer than travel documents name.
  const [state, nationality] = format === 'TD1' ? [lines[0]!.slice(2, 5), lines[1]!.slice(15, 18)] : statesOf(lines);
  return {
    documentCode: lines[0]![0]!,
    number: documentNumber ?? fields.documentNumber!,
    issuingState: state.replaceAll('<', ''),
    nationality: nationality.replaceAll('<', ''),
    familyName: fields.lastName ?? '',
    givenNames: fields.firstName ?? '',
    birth: fields.birthDate ?? '',
    expiry: fields.expirationDate ?? '',
    sex: fields.sex === 'female' || fields.sex === 'male' ? fields.sex : null,
  };
}

const statesOf = (lines: readonly string[]): [string, string] => [lines[0]!.slice(2, 5), lines[1]!.slice(10, 13)];

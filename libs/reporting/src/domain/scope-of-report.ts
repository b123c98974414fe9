import { DomainError } from '@homeward/platform';
import type { ReportingErrorCode } from './reporting.errors.ts';

export interface KnownOffice {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly timeZone: string;
  readonly hostCountries: readonly string[];
}

export interface ReportScope {
  readonly officeIds: readonly string[];
  /** Codes of the offices that were named. */
  readonly named: readonly string[];
  /** Says which offices are counted and how many are not. */
  readonly words: string;
  /** The zone of "today", when one office alone is asked for. */
  readonly zone: string | null;
}

/**
 * The offices a report counts: those asked for with all under them, as far as the asker may count them.
 * @param asked codes or ids of offices; all the asker may count when empty
 * @param mayCount ids of offices the asker may count
 * @param hosts host countries of the programmes asked for; none when no programme is
 * @throws DomainError `report.office-unknown`
 */
export function scopeOfReport(
  offices: readonly KnownOffice[],
  mayCount: readonly string[],
  asked: readonly string[],
  hosts: readonly string[] | null,
): ReportScope {
  const named = [...new Set(asked.map((code) => officeOf(offices, code)))];
  const wanted =
    named.length === 0 ? offices : offices.filter((office) => named.some((top) => isUnder(offices, office, top)));
  const counted = wanted.filter(({ id }) => mayCount.includes(id));
  const missed = named.find((top) => !counted.some((office) => isUnder(offices, office, top)));
  if (missed) throw unknownOffice(missed.code, 'is not among the offices you may count');
  const ofProgramme = hosts === null ? offices : offices.filter((o) => o.hostCountries.some((h) => hosts.includes(h)));
  const left = ofProgramme.filter((office) => !counted.includes(office)).length;
  const codes = (named.length > 0 ? named : counted).map(({ code }) => code).sort();
  const whole = named.length === 0 && counted.length === offices.length;
  const of = hosts === null ? '' : ' of the programme';
  const rest = left === 0 ? '' : `; ${left} ${left === 1 ? 'office' : 'offices'}${of} not included`;
  return {
    officeIds: counted.map(({ id }) => id),
    named: named.map(({ code }) => code).sort(),
    words: whole ? 'all offices' : `offices ${codes.join(', ')}${rest}`,
    zone: named.length === 1 ? named[0]!.timeZone : null,
  };
}

function officeOf(offices: readonly KnownOffice[], asked: string): KnownOffice {
  const found = offices.find(({ id, code }) => code === asked || id === asked);
  if (!found) throw unknownOffice(asked, 'is no office here');
  return found;
}

function isUnder(offices: readonly KnownOffice[], office: KnownOffice, top: KnownOffice): boolean {
  if (office.id === top.id) return true;
  const parent = offices.find(({ id }) => id === office.parentId);
  return parent !== undefined && isUnder(offices, parent, top);
}

function unknownOffice(code: string, why: string): DomainError<ReportingErrorCode> {
  return new DomainError('report.office-unknown', `The report cannot be made for the office "${code}".`, {
    fields: { office: `"${code}" ${why}; write the code of an office as the list of offices shows it` },
  });
}

import type { AgeOutcome, BirthDatePrecision, ChildSituation, MemberRelation } from '@homeward/contracts';
import { isAdultOn, OF_AGE } from '../../domain/age.ts';

export interface Birth {
  readonly date: string;
  readonly precision: BirthDatePrecision;
}

export interface AgeEvidence {
  readonly birth: Birth | null;
  readonly relation: MemberRelation;
  /** The age is doubted and nobody has settled it. */
  readonly doubted: boolean;
  /** What the latest settled doubt found. */
  readonly settled: AgeOutcome | null;
}

/** @returns the first day the person is certainly 18 by what is known of the birth, `YYYY-MM-DD` */
export function eighteenOn({ date, precision }: Birth): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const turned = year + OF_AGE + (precision === 'estimated' ? 2 : 0);
  const [inMonth, onDay] = precision === 'day' ? [month, day] : precision === 'month' ? [month, 31] : [12, 31];
  // A day the month does not have is the first of the next: born on 29 February, one is 18 on 1 March.
  const beyond = onDay > new Date(Date.UTC(turned, inMonth, 0)).getUTCDate();
  return new Date(Date.UTC(turned, beyond ? inMonth : inMonth - 1, beyond ? 1 : onDay)).toISOString().slice(0, 10);
}

/** Whether somebody is treated as a child on a day `YYYY-MM-DD`: in doubt they are. */
export function isChildOn({ birth, relation, doubted, settled }: AgeEvidence, day: string): boolean {
  if (doubted) return true;
  if (settled === 'adult') return false;
  // Nobody knows their birth: then a child of the family is one, and an adult who has not said it yet is not.
  if (!birth) return settled === 'child' || relation === 'child';
  return settled === 'child' || !isAdultOn(birth.date, birth.precision, day);
}

/** Adult kin who are not the parents keep a child company and do not speak for it: it is separated. */
export function situationOf(withCaregiver: boolean, withAdultKin: boolean): ChildSituation {
  if (withCaregiver) return 'in-family';
  return withAdultKin ? 'separated' : 'unaccompanied';
}

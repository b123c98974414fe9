import { COUNSELLED_THEMSELVES_FROM_AGE, END_STATES } from '@homeward/contracts';
import type { components } from '../../../lib/api/schema.ts';

export type CaseFile = components['schemas']['CaseDto'];
export type Member = components['schemas']['CaseMemberDto'];

export const nameOf = (member: Member): string => `${member.givenNames} ${member.familyName}`.trim();

export const isUnderWay = ({ stage }: Member): boolean => !(END_STATES as readonly string[]).includes(stage);

/** Years lived on a day by a birth date as it is known; null when no date is. */
export function ageOn({ birthDate }: Pick<Member, 'birthDate'>, day: string): number | null {
  if (!birthDate) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Certainly too young to be told: a parent is counselled on the child's behalf. The server judges finer. */
export const isTooYoungToBeTold = (member: Member, day: string): boolean => {
  const age = ageOn(member, day);
  return age !== null && age < COUNSELLED_THEMSELVES_FROM_AGE;
};

export const isChild = (member: Member, day: string): boolean => {
  const age = ageOn(member, day);
  return age !== null && age < 18;
};

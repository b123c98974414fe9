import type { CaseAtHand } from './case-at-hand.ts';
import type { Household } from './households.ts';

/** Where a country is flown to; who comes from another stays prepared. */
const AIRPORTS: Readonly<Record<string, readonly [airport: string, city: string]>> = {
  ...{ AL: ['TIA', 'Tirana'], AM: ['EVN', 'Yerevan'], BR: ['GRU', 'São Paulo'], CM: ['DLA', 'Douala'] },
  ...{ CN: ['PEK', 'Beijing'], ET: ['ADD', 'Addis Ababa'], GE: ['TBS', 'Tbilisi'], GN: ['CKY', 'Conakry'] },
  ...{ IQ: ['BGW', 'Baghdad'], MA: ['CMN', 'Casablanca'], MN: ['UBN', 'Ulaanbaatar'], NP: ['KTM', 'Kathmandu'] },
  ...{ ER: ['ASM', 'Asmara'], MD: ['KIV', 'Chișinău'] },
  ...{ SV: ['SAL', 'San Salvador'], TR: ['IST', 'Istanbul'], VN: ['HAN', 'Hanoi'] },
};
const NOWHERE = ['', ''] as const;

export const isFlownTo = ({ origin }: Household): boolean => origin.nationality in AIRPORTS;
export const destinationOf = (the: CaseAtHand): readonly [airport: string, city: string] =>
  AIRPORTS[the.told.story.household.origin.nationality] ?? NOWHERE;
export const languageOf = (the: CaseAtHand): string => the.told.story.household.origin.language;

import type {
  ContactChannelInput,
  IdentityDocumentInput,
  LanguageInput,
  NameInput,
  PersonInput,
} from '@homeward/beneficiary';
import type { BirthDatePrecision, ContactSafety } from '@homeward/contracts';
import { DateTime } from 'luxon';
import { DEMO_OFFICES } from './demo-offices.ts';
import { Dice } from './dice.ts';
import type { DemoMember, Household } from './households.ts';

export const ADULT = 18;
/** Never delivered to anybody: a reserved domain (RFC 6761), and a demonstration sends no mail. */
const MAIL_DOMAIN = 'mail.example';

export const isAdult = ({ age }: DemoMember): boolean => age >= ADULT;

/**
 * What a caseworker asks and types about a member of a household.
 * @param place the member's place in the household, from 0
 * @param day the day they came, `YYYY-MM-DD`
 */
export function personOf(household: Household, place: number, day: string): PersonInput {
  const member = household.members[place]!;
  const dice = new Dice(`${household.key}, member ${place}`);
  return {
    names: namesOf(dice, member),
    sex: member.sex,
    ...birthOf(dice, household, member, day),
    nationalities: nationalitiesOf(new Dice(household.key), household),
    preferredLanguage: household.origin.language,
    languages: languagesOf(dice, household, member),
    identityDocuments: papersOf(dice, household, member, day),
    contactChannels: isAdult(member) ? channelsOf(dice, household, member, place) : [],
  };
}

/** As written at home and as read here; which of the two an office files first depends on the paper it was shown. */
function namesOf(dice: Dice, member: DemoMember): NameInput[] {
  const [givenLatin, givenNative] = writingsOf(member.givenNames);
  const [familyLatin, familyNative] = writingsOf(member.familyName);
  const latin = { givenNames: givenLatin, familyName: familyLatin };
  const alias: NameInput[] = dice.chance('alias', 0.05)
    ? [{ kind: 'alias', givenNames: givenLatin.slice(0, 3), familyName: null }]
    : [];
  if (!givenNative || !familyNative) return [{ kind: 'primary', ...latin }, ...alias];
  const native = { givenNames: givenNative, familyName: familyNative };
  const [first, second] = dice.chance('filed as written at home', 0.4) ? [native, latin] : [latin, native];
  return [{ kind: 'primary', ...first }, { kind: 'transliteration', ...second }, ...alias];
}

function writingsOf(name: string): [latin: string, native: string | undefined] {
  const [latin, native] = name.split('|');
  return [latin!, native];
}

function birthOf(
  dice: Dice,
  { origin }: Household,
  { age }: DemoMember,
  day: string,
): { birthDate: string; birthDatePrecision: BirthDatePrecision } {
  const born = DateTime.fromISO(day, { zone: 'utc' })
    .minus({ years: age })
    .minus({ days: dice.whole('birthday', 1, 360) });
  return { birthDate: born.toISODate()!, birthDatePrecision: precisionOf(dice, age, origin.birthOftenUnknown) };
}

function precisionOf(dice: Dice, age: number, oftenUnknown = false): BirthDatePrecision {
  const known = dice.roll('birth known');
  if (age < ADULT) return known < (oftenUnknown ? 0.15 : 0.02) ? 'year' : 'day';
  if (known < (oftenUnknown ? 0.2 : 0.01)) return 'estimated';
  if (known < (oftenUnknown ? 0.45 : 0.04)) return 'year';
  return known < (oftenUnknown ? 0.5 : 0.06) ? 'month' : 'day';
}

/** Some hold two passports, and of some nobody can say of which country they are. */
function nationalitiesOf(dice: Dice, { origin }: Household): string[] {
  if (origin.nationality === 'AM' && dice.chance('also Russian', 0.3)) return ['AM', 'RU'];
  if (origin.nationality === 'BR' && dice.chance('also Portuguese', 0.05)) return ['BR', 'PT'];
  return dice.chance('nationality not shown', 0.02) ? ['XX'] : [origin.nationality];
}

/** Most learnt something of a language of the country they live in. */
function languagesOf(dice: Dice, { origin, desk }: Household, member: DemoMember): LanguageInput[] {
  const native: LanguageInput = { code: origin.language, level: 'native' };
  const learnt = dice.pick('learns', DEMO_OFFICES.find(({ name }) => name === desk.office)!.languages);
  if (learnt === origin.language || !dice.chance('learnt', isAdult(member) ? 0.45 : 0.7)) return [native];
  return [native, { code: learnt, level: dice.chance('well', 0.3) ? 'fluent' : 'some' }];
}

/** What they could show, what they lost and what they never had. */
function papersOf(dice: Dice, { origin }: Household, member: DemoMember, day: string): IdentityDocumentInput[] {
  const issuingCountryCode = origin.nationality;
  const number = (letters: string): string =>
    `${letters}${String(dice.whole(`${letters} number`, 0, 9_999_999)).padStart(7, '0')}`;
  const came = DateTime.fromISO(day, { zone: 'utc' });
  const issued = came.minus({ months: dice.whole('issued', 4, 70) });
  const days = { issuedOn: issued.toISODate()!, expiresOn: issued.plus({ years: 5 }).toISODate()! };
  const roll = dice.roll('papers');
  if (roll < 0.42)
    return [
      {
        kind: 'passport',
        number: number('P'),
        issuingCountryCode,
        ...days,
        originalAt: 'with-applicant',
        copyHeld: true,
      },
    ];
  if (roll < 0.54)
    return [{ kind: 'passport', number: number('P'), issuingCountryCode, ...days, originalAt: 'asylum-service' }];
  if (roll < 0.66)
    return [
      {
        kind: isAdult(member) ? 'national-id' : 'birth-certificate',
        number: number('N'),
        issuingCountryCode,
        originalAt: 'with-applicant',
      },
    ];
  if (roll < 0.76)
    return [
      {
        kind: 'passport',
        issuingCountryCode,
        originalAt: 'lost',
        lossReportedOn: came.minus({ days: 20 }).toISODate()!,
      },
    ];
  return roll < 0.86 ? [{ kind: 'passport', issuingCountryCode, originalAt: 'never-held' }] : [];
}

function channelsOf(dice: Dice, household: Household, member: DemoMember, place: number): ContactChannelInput[] {
  const { language } = household.origin;
  const principal = place === 0;
  const channels: ContactChannelInput[] = [];
  const safety = (what: string): ContactSafety => {
    const roll = dice.roll(`${what} safe`);
    return roll < 0.68 ? 'safe' : roll < 0.86 ? 'unknown' : 'unsafe';
  };
  if (dice.chance('e-mail', principal ? 0.7 : 0.35))
    channels.push({ kind: 'email', value: addressOf(dice, member), safety: safety('e-mail'), language });
  if (dice.chance('telephone', principal ? 0.85 : 0.4))
    channels.push({
      ...{ kind: dice.chance('messages', 0.3) ? 'sms' : 'phone', value: numberOf(dice, household) },
      ...{ safety: safety('telephone'), language, mayLeaveMessage: dice.chance('leave message', 0.5) },
      belongsTo: dice.chance('borrowed', 0.12)
        ? dice.pick('lender', ['a friend', 'a cousin', 'the reception centre'])
        : null,
    });
  if (principal && dice.chance('post', 0.15))
    channels.push({ kind: 'post', value: `Reception centre, room ${dice.whole('room', 1, 240)}`, safety: 'unknown' });
  return channels;
}

function addressOf(dice: Dice, member: DemoMember): string {
  const letters = (name: string): string =>
    writingsOf(name)[0]
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z]/g, '') || 'someone';
  return `${letters(member.givenNames)}.${letters(member.familyName)}${dice.whole('number', 10, 99)}@${MAIL_DOMAIN}`;
}

function numberOf(dice: Dice, { desk }: Household): string {
  const digits = String(dice.whole('digits', 0, 999_999)).padStart(6, '0');
  return `${desk.dials} ${digits}`;
}

import { CHILD_NAMES, nameParent } from '../journey/children.ts';
import { CaseFile } from '../journey/case-file.ts';
import { day } from '../journey/field.ts';
import { adult, bringToReview, decide, declare, evaluate, principal } from '../journey/paperwork.ts';
import type { MovedField } from './moved-field.ts';

/** Names as the office writes them and as passports do. */
export const written = (arabic: readonly [string, string], latin: readonly [string, string]): object[] => [
  { kind: 'primary', givenNames: arabic[0], familyName: arabic[1] },
  { kind: 'transliteration', givenNames: latin[0], familyName: latin[1] },
];

const SAADI = 'الساعدي';
const PASSPORT = { kind: 'passport', issuingCountryCode: 'IQ', expiresOn: '2034-06-30', originalAt: 'with-applicant' };
const passport = (number: string, more: object = {}): object => ({
  identityDocuments: [{ ...PASSPORT, number, ...more }],
});
const email = (value: string, language: string): object => ({
  contactChannels: [{ kind: 'email', value, safety: 'safe', language }],
});

interface Household {
  readonly members: readonly object[];
  readonly adults: readonly number[];
  readonly children: readonly number[];
}

/** Both parents and two children of their own; the mother's passport lies with the asylum service. */
export const FAMILY: Household = {
  members: [
    principal(
      adult('', '', {
        names: written(['كاظم', SAADI], ['Kadhim', 'Al Saadi']),
        ...{ birthDate: '1983-04-08', ...passport('A10000001') },
      }),
    ),
    {
      relation: 'spouse',
      person: adult('', '', {
        names: written(['زينب', SAADI], ['Zaynab', 'Al Saadi']),
        ...{ sex: 'female', birthDate: '1986-11-20', ...passport('A10000002', { originalAt: 'asylum-service' }) },
        ...email('zaynab@mail.example', 'nl'),
      }),
    },
    {
      relation: 'child',
      person: adult(CHILD_NAMES.son, SAADI, { birthDate: '2015-02-01', ...passport('A10000003') }),
    },
    {
      relation: 'child',
      person: adult(CHILD_NAMES.daughter, SAADI, {
        ...{ sex: 'female', birthDate: '2018-02-01', ...passport('A10000004') },
      }),
    },
  ],
  adults: [0, 1],
  children: [2, 3],
};

/** A single man without any paper. */
export const SINGLE: Household = {
  members: [principal(adult('حيدر', 'الجبوري', email('haidar@mail.example', 'ar')))],
  adults: [0],
  children: [],
};

/** A father and his son, who have nobody else. */
export const PAIR: Household = {
  members: [
    principal(adult('صباح', 'العزاوي', { birthDate: '1985-09-09', ...passport('A10000005') })),
    { relation: 'child', person: adult('نبيل', 'العزاوي', { birthDate: '2016-03-03', ...passport('A10000006') }) },
  ],
  adults: [0],
  children: [1],
};

/** Everybody decided upon, declared and consented for: what the journey to the decision proves step by step. */
export async function bringToPreparation(
  field: MovedField,
  { members, adults, children }: Household,
  departureOn: string,
): Promise<CaseFile> {
  const { counsellor, caseworker } = field.cast;
  const file = await CaseFile.open(counsellor, members);
  for (const parent of adults)
    for (const child of children)
      await file.post(counsellor, `members/${file.member(parent).id}/kinship`, {
        ...{ ofPersonId: file.member(child).personId, kind: 'parent', holds: true },
      });
  await bringToReview(field, file, { facts: { departureOn }, children });
  await decide(caseworker, await evaluate(counsellor, file));
  for (const grown of adults) await declare(counsellor, file, grown);
  const alone = adults.length === 1 ? { onlyBecause: 'other-parent-died' } : {};
  for (const child of children) {
    for (const parent of adults) {
      const { path, yes } = await nameParent(counsellor, file, { child, parent, ...alone });
      await counsellor.expect(200, counsellor.post(path, yes));
    }
    await file.hearChild(counsellor, child, 'return', day(-2));
  }
  await file.step(counsellor, 'start-preparation');
  return file;
}

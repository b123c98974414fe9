import type { Sex } from '@homeward/contracts';
import type { Problem } from '../../lib/api/problem.ts';
import type { components } from '../../lib/api/schema.ts';
import { readBirth } from '../../lib/format/typed-day.ts';

type Schemas = components['schemas'];
export type NewMember = Schemas['NewMemberDto'];
export type LikelyDuplicate = Schemas['LikelyDuplicateDto'];

export interface FirstPersonValues {
  givenNames: string;
  familyName: string;
  sex: string;
  birth: string;
  nationalities: string[];
  preferredLanguage: string;
  hostCountryCode: string;
  duplicateReason: string;
}

/** The principal applicant as the API takes them. */
export function memberOf(values: FirstPersonValues): NewMember {
  const { givenNames, familyName, sex, birth, nationalities, preferredLanguage, duplicateReason } = values;
  return {
    relation: 'principal',
    person: {
      names: [{ kind: 'primary', givenNames: givenNames.trim() || null, familyName: familyName.trim() || null }],
      ...{ sex: sex as Sex, nationalities, ...readBirth(birth) },
      ...(preferredLanguage ? { preferredLanguage } : {}),
      ...(duplicateReason.trim() ? { duplicateReason } : {}),
    },
  };
}

const OWN_FIELDS: readonly (readonly [RegExp, keyof FirstPersonValues])[] = [
  [/givenNames$/, 'givenNames'],
  [/familyName$|names/, 'familyName'],
  [/sex$/, 'sex'],
  [/birth|estimatedAge/, 'birth'],
  [/nationalities/, 'nationalities'],
  [/preferredLanguage$/, 'preferredLanguage'],
  [/hostCountryCode$/, 'hostCountryCode'],
  [/duplicateReason$/, 'duplicateReason'],
];

/** What the server says of a member of a list, beside the fields of this form, in the reader's words where it has them. */
export function ownFields(problem: Problem, words: Readonly<Record<string, string>>): Problem {
  const fields = (problem.fields ?? []).map((wrong) => {
    const field = OWN_FIELDS.find(([pattern]) => pattern.test(wrong.field))?.[1] ?? wrong.field;
    return { ...wrong, field, ...(words[field] ? { words: words[field] } : {}) };
  });
  return { ...problem, fields };
}

/** Whom a refusal named as likely the same. */
export const duplicatesOf = (problem: Problem): readonly LikelyDuplicate[] =>
  problem.code === 'person.likely-duplicate'
    ? ((problem as Problem & { duplicates?: readonly LikelyDuplicate[] }).duplicates ?? [])
    : [];

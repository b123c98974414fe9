import type { MemberRelation, Sex } from '@homeward/contracts';
import { isProblem, type Problem } from '../../lib/api/problem.ts';
import type { components } from '../../lib/api/schema.ts';
import { readBirth } from '../../lib/format/typed-day.ts';

type Schemas = components['schemas'];
type OpenCase = Schemas['OpenCaseDto'];
type NewMember = Schemas['NewMemberDto'];
export type Facts = Schemas['FindDuplicatesDto'];

/** One of the family as they are typed; `personId` when they are registered already. */
export interface MemberValues {
  personId: string;
  /** What to call somebody registered on the screen. */
  registeredName: string;
  givenNames: string;
  familyName: string;
  /** The same name in another script, such as Arabic, as their papers show it. */
  otherGivenNames: string;
  otherFamilyName: string;
  sex: string;
  birth: string;
  nationalities: string[];
  relation: string;
  duplicateReason: string;
}

export interface NewCaseValues {
  officeId: string;
  hostCountryCode: string;
  /** A telephone, document or case number they brought; it is only looked for. */
  number: string;
  members: MemberValues[];
  /** The facts that were looked for last, as JSON; empty before. */
  looked: string;
  /** None of those who were found: said, not assumed. */
  apart: boolean;
}

export const blankMember = (relation: string): MemberValues => ({
  ...{ personId: '', registeredName: '', givenNames: '', familyName: '', otherGivenNames: '', otherFamilyName: '' },
  ...{ sex: '', birth: '', nationalities: [], relation, duplicateReason: '' },
});

/** A family mostly shares its name and its nationality: they stand there already, and can be typed over. */
export const nextMember = ({ members }: NewCaseValues): MemberValues => {
  const last = members.at(-1)!;
  return {
    ...blankMember(''),
    familyName: last.familyName,
    nationalities: [...last.nationalities],
  };
};

export const isTyped = ({ members: [first, ...others], number }: NewCaseValues): boolean =>
  Boolean(others.length > 0 || number || first!.givenNames || first!.familyName || first!.birth || first!.personId);

const orNull = (text: string): string | null => text.trim() || null;

/** What people on file are compared with. */
export function factsOf(member: MemberValues, officeId: string): Facts {
  return {
    ...(officeId ? { officeId } : {}),
    ...{ givenNames: orNull(member.givenNames), familyName: orNull(member.familyName) },
    ...{ nationalities: member.nationalities, ...readBirth(member.birth) },
  };
}

/** All that was looked for, so that a fact changed since is noticed. */
export const lookOf = ({ members, officeId, number }: NewCaseValues): string =>
  JSON.stringify({ facts: factsOf(members[0]!, officeId), number: number.trim() });

export interface Look {
  readonly facts: Facts;
  readonly number: string;
}

export function caseOf({ officeId, hostCountryCode, members }: NewCaseValues): OpenCase {
  return {
    ...(officeId ? { officeId } : {}),
    ...(hostCountryCode ? { hostCountryCode } : {}),
    members: members.map(memberOf),
  };
}

function memberOf(member: MemberValues): NewMember {
  const relation = member.relation as MemberRelation;
  if (member.personId) return { personId: member.personId, relation };
  const other = orNull(member.otherGivenNames) ?? orNull(member.otherFamilyName);
  const names = [
    { kind: 'primary' as const, givenNames: orNull(member.givenNames), familyName: orNull(member.familyName) },
    ...(other
      ? [
          {
            kind: 'transliteration' as const,
            givenNames: orNull(member.otherGivenNames),
            familyName: orNull(member.otherFamilyName),
          },
        ]
      : []),
  ];
  return {
    relation,
    person: {
      ...{ names, sex: member.sex as Sex, nationalities: member.nationalities, ...readBirth(member.birth) },
      ...(member.duplicateReason.trim() ? { duplicateReason: member.duplicateReason.trim() } : {}),
    },
  };
}

const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^(members\.\d+)\.person\.names\.0\.(givenNames|familyName)$/, '$1.$2'],
  [/^(members\.\d+)\.person\.names\.1\..*$/, '$1.otherFamilyName'],
  [/^(members\.\d+)\.person\.names.*$/, '$1.familyName'],
  [/^(members\.\d+)\.person\.(birthDate|birthDatePrecision|estimatedAge).*$/, '$1.birth'],
  [/^(members\.\d+)\.person\.nationalities.*$/, '$1.nationalities'],
  [/^(members\.\d+)\.person\.(.*)$/, '$1.$2'],
];

/** A refusal with its fields named as this form names them. */
export function inThisForm(error: unknown): unknown {
  if (!isProblem(error)) return error;
  const fields = error.fields?.map(({ field, ...rest }) => {
    const rule = FIELDS.find(([pattern]) => pattern.test(field));
    return { ...rest, field: rule ? field.replace(rule[0], rule[1]) : field };
  });
  return { ...error, ...(fields ? { fields } : {}) } satisfies Problem;
}

/** Which of the family the server takes for somebody it knows; none when it refused for another reason. */
export function likenessOf(error: unknown): number | null {
  if (!isProblem(error) || error.code !== 'person.likely-duplicate') return null;
  const [, index] = /^members\.(\d+)\./.exec(error.fields?.[0]?.field ?? '') ?? [];
  return index === undefined ? null : Number(index);
}

import { randomUUID } from 'node:crypto';
import type { OpenCaseInput } from '@homeward/case';
import type { MemberRelation, MemberStage } from '@homeward/contracts';
import type { TestDatabase } from '../test-database.ts';
import { buildName, buildPerson, savePerson } from './beneficiary.factory.ts';

const randomOf = (most: number): number => Math.floor(Math.random() * most);

/** A family as the desk would type it: two parents and a child, each new, and like no other family. */
export function buildFamily(overrides: Partial<OpenCaseInput> = {}): OpenCaseInput {
  const familyName = buildName();
  const born = (from: number): { birthDate: string; familyName: string } => ({
    birthDate: new Date(Date.UTC(from + randomOf(9), randomOf(12), 1 + randomOf(28))).toISOString().slice(0, 10),
    familyName,
  });
  return {
    members: [
      { relation: 'principal', person: buildPerson({ ...born(1984), givenNames: 'Rania' }) },
      { relation: 'spouse', person: buildPerson({ ...born(1972), givenNames: 'Tarek', sex: 'male' }) },
      { relation: 'child', person: buildPerson({ ...born(2012), givenNames: 'Lina' }) },
    ],
    ...overrides,
  };
}

export interface SavedCase {
  readonly id: string;
  readonly number: string;
  readonly officeId: string;
  readonly members: readonly { readonly id: string; readonly personId: string }[];
}

export interface SavedMember {
  readonly relation?: MemberRelation;
  readonly stage?: MemberStage;
  readonly givenNames?: string;
  readonly familyName?: string;
}

/** Saves a case past every rule, for fixtures that are about something else; the first member is the principal. */
export async function saveCase(
  database: TestDatabase,
  office: { id: string },
  ownerId: string,
  overrides: { stage?: MemberStage; unassigned?: boolean; updatedAt?: string; members?: readonly SavedMember[] } = {},
): Promise<SavedCase> {
  const [id, stage] = [randomUUID(), overrides.stage ?? 'INQUIRY'];
  const number = `BE-2025-${String(Math.floor(Math.random() * 1e9)).padStart(9, '0')}`;
  const at = overrides.updatedAt ?? '2025-12-01T09:00:00Z';
  await database.asOwner(
    `insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at,
       updated_at) values ($1, $2, $3, 'BE', $4, $5, '2025-12-01', $6, $7, $7)`,
    [id, office.id, number, stage, overrides.unassigned ? null : ownerId, ownerId, at],
  );
  const members: { id: string; personId: string }[] = [];
  for (const [i, member] of (overrides.members ?? [{}]).entries()) {
    const names = { givenNames: member.givenNames, familyName: member.familyName };
    const person = await savePerson(database, office, ownerId, names);
    const memberId = randomUUID();
    await database.asOwner(
      `insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        memberId,
        id,
        office.id,
        person.id,
        member.relation ?? (i === 0 ? 'principal' : 'child'),
        i === 0,
        member.stage ?? stage,
        at,
      ],
    );
    await database.asOwner(
      `insert into case_history (case_id, office_id, member_id, action, from_stage, to_stage, happened_on, actor_id, at,
         correlation_id)
       values ($1, $2, $3, 'open-case', null, $4, $6::timestamptz::date, $5, $6, 'fixture')`,
      [id, office.id, memberId, member.stage ?? stage, ownerId, at],
    );
    members.push({ id: memberId, personId: person.id });
  }
  return { id, number, officeId: office.id, members };
}

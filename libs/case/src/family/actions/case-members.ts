import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Kinship, MemberRelation, MemberStage } from '@homeward/contracts';
import { Clock, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { OfficeOfWork } from '@homeward/beneficiary';
import { STAGES } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { membersWrong } from '../domain/open-case-input.ts';

export interface NewCaseMember {
  readonly personId: string;
  readonly relation: MemberRelation;
}

export interface WrittenMember {
  readonly id: string;
  readonly personId: string;
  readonly principal: boolean;
}

/** Kinship to the principal that follows from a relation; anything else is asked for, never supposed. */
const KIN_OF_PRINCIPAL: Readonly<Partial<Record<MemberRelation, { member: Kinship; ofPrincipal: boolean }>>> = {
  spouse: { member: 'spouse', ofPrincipal: true },
  parent: { member: 'parent', ofPrincipal: true },
  sibling: { member: 'sibling', ofPrincipal: true },
  child: { member: 'parent', ofPrincipal: false },
  'other-relative': { member: 'other-kin', ofPrincipal: true },
};

/** Writes people into a case, with the kinship that follows, and holds them so that nobody opens a second one. */
@Injectable()
export class CaseMembers {
  constructor(private readonly clock: Clock) {}

  /**
   * Holds the registered members until the case stands, so that two openers cannot both find them free.
   * @param fieldOf where the caller's input names the person
   * @throws DomainError `record.not-found`, `case.members-wrong`, `case.person-has-open-case`
   */
  async holdFree(
    tx: EntityManager,
    office: Pick<OfficeOfWork, 'id'>,
    ids: readonly string[],
    fieldOf: (personId: string) => string,
  ): Promise<void> {
    if (ids.length === 0) return;
    const persons: { id: string; officeId: string }[] = await tx.query(
      `select id, office_id as "officeId" from person where id = any ($1::uuid[]) and erased_at is null and merged_into_id is null
        order by id for no key update`,
      [ids],
    );
    if (persons.length < ids.length) throw notFound('person');
    const stranger = persons.find((person) => person.officeId !== office.id);
    if (stranger) throw membersWrong(fieldOf(stranger.id), 'is kept by another office; open the case there');
    const open: { personId: string; number: string }[] = await tx.query(
      `select m.person_id as "personId", c.number from case_member m join "case" c on c.id = m.case_id
        where m.person_id = any ($1::uuid[]) and m.stage = any ($2::text[])`,
      [ids, STAGES],
    );
    if (open.length === 0) return;
    const numbers = [...new Set(open.map(({ number }) => number))];
    throw new DomainError<CaseErrorCode>(
      'case.person-has-open-case',
      `A member of this family already has an open case in your office (${numbers.join(', ')}). Work on that one.`,
      {
        fields: Object.fromEntries(open.map(({ personId, number }) => [fieldOf(personId), `stands in case ${number}`])),
        extra: { cases: numbers },
      },
    );
  }

  /**
   * Whoever withdrew applies anew in the same case, where their place in the queue and what was promised still stand.
   * Only a withdrawal that nothing followed counts; somebody who left since begins a new case.
   * @throws DomainError `case.person-withdrew`, naming the case
   */
  async checkAppliesAnew(tx: EntityManager, personId: string, field: string): Promise<void> {
    const [last]: { stage: MemberStage; number: string }[] = await tx.query(
      `select m.stage, c.number from case_member m join "case" c on c.id = m.case_id
        where m.person_id = $1 order by m.created_at desc, m.id desc limit 1`,
      [personId],
    );
    if (last?.stage !== 'WITHDRAWN') return;
    throw new DomainError<CaseErrorCode>(
      'case.person-withdrew',
      `This person withdrew in case ${last.number}. Reopen it there: their place in the queue and what was promised still stand.`,
      { fields: { [field]: `withdrew in case ${last.number}; reopen that case` }, extra: { cases: [last.number] } },
    );
  }

  async write(
    tx: EntityManager,
    actor: Actor,
    place: { readonly caseId: string; readonly officeId: string; readonly stage: MemberStage },
    members: readonly NewCaseMember[],
  ): Promise<WrittenMember[]> {
    const rows = members.map(({ personId, relation }) => ({
      ...{ id: randomUUID(), personId, relation, principal: relation === 'principal' },
    }));
    await tx.query(
      `insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, created_at)
       select m.id, $1, $2, m."personId", m.relation, m.principal, $3, $4
         from jsonb_to_recordset($5::jsonb) as m (id uuid, "personId" uuid, relation text, principal boolean)`,
      [place.caseId, place.officeId, place.stage, this.clock.now(), JSON.stringify(rows)],
    );
    for (const { id, relation } of rows) await this.writeKinship(tx, actor, place.caseId, id, relation);
    return rows.map(({ id, personId, principal }) => ({ id, personId, principal }));
  }

  /** Writes what the relation to the principal means: the principal is the parent of a child, a spouse is a spouse. */
  private async writeKinship(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    memberId: string,
    relation: MemberRelation,
  ): Promise<void> {
    const kin = KIN_OF_PRINCIPAL[relation];
    if (!kin) return;
    await tx.query(
      `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
       select f.case_id, f.office_id, f.id, t.person_id, $3, $4, $5
         from case_member m join case_member p on p.case_id = m.case_id and p.principal and p.id <> m.id
         join case_member f on f.id = case when $6 then m.id else p.id end
         join case_member t on t.id = case when $6 then p.id else m.id end
        where m.id = $1 and m.case_id = $2
       on conflict on constraint member_relation_key do nothing`,
      [memberId, caseId, kin.member, personOf(actor), this.clock.now(), kin.ofPrincipal],
    );
  }
}

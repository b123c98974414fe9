import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { particularsOf } from '@homeward/beneficiary';
import { demand, notFound, type Actor } from '@homeward/platform';
import { RowsThatFollow, type Following } from '../follows-person.ts';
import { MEMBERS_COUNTED_SQL, PERSONS_COUNTED_SQL, type CountedChange } from './counted.sql.ts';
import { mergeHindrances, type MergeHindrance } from './merge-hindrances.ts';
import { readMerging } from './merging-cases.ts';
import type { CaseMergeHindrance } from '../domain/merging-members.ts';

export interface PersonMergePreview {
  /** Why it cannot be done as they stand; empty when it can. */
  hindrances: MergeHindrance[];
  /** The cases either stands in. */
  cases: { id: string; number: string; personId: string }[];
  /** How much of the other file follows, as far as the reader may see it. */
  following: Following[];
  /** What figures say of these two, before and after. */
  figures: CountedChange[];
}

export interface CaseMergePreview {
  hindrances: CaseMergeHindrance[];
  /** Who goes on in the case that stays. */
  coming: { memberId: string; personId: string }[];
  /** Who was entered twice: theirs is cancelled as a duplicate and kept for what was recorded. */
  doubles: { memberId: string; ofMemberId: string; personId: string }[];
  following: Following[];
  figures: CountedChange[];
}

/** What a merge would do, before anybody does it. */
@Injectable()
export class MergePreviewsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly rows: RowsThatFollow,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async ofPersons(actor: Actor, personId: string, otherId: string): Promise<PersonMergePreview> {
    return this.transactions.run(actor, async (tx) => {
      const files: { id: string; officeId: string }[] = await tx.query(
        `select id, office_id as "officeId" from person
          where id in ($1, $2) and erased_at is null and merged_into_id is null`,
        [personId, otherId],
      );
      if (files.length < new Set([personId, otherId]).size) throw notFound('person');
      for (const { id: recordId, officeId } of files) {
        demand(actor, 'person.merge', officeId);
        await this.audit.record(tx, actor, { action: 'preview-merge', recordType: 'person', recordId, officeId });
      }
      const cases: PersonMergePreview['cases'] = await tx.query(
        `select c.id, c.number, m.person_id as "personId" from case_member m join "case" c on c.id = m.case_id
          where m.person_id in ($1, $2) order by c.opened_on, c.number`,
        [personId, otherId],
      );
      return {
        hindrances: await mergeHindrances(tx, { kept: personId, absorbed: otherId }),
        cases,
        following: [...(await particularsOf(tx, otherId)), ...(await this.rows.ofPerson(tx, otherId))],
        figures: await tx.query(PERSONS_COUNTED_SQL, [personId, otherId]),
      };
    });
  }

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async ofCases(actor: Actor, caseId: string, otherId: string): Promise<CaseMergePreview> {
    return this.transactions.run(actor, async (tx) => {
      const cases: { id: string; officeId: string }[] = await tx.query(
        `select id, office_id as "officeId" from "case" where id in ($1, $2)`,
        [caseId, otherId],
      );
      if (cases.length < new Set([caseId, otherId]).size) throw notFound('case');
      for (const { id: recordId, officeId } of cases) {
        demand(actor, 'case.merge', officeId);
        await this.audit.record(tx, actor, { action: 'preview-merge', recordType: 'case', recordId, officeId });
      }
      const { absorbed, doubles, hindrances } = await readMerging(tx, { kept: caseId, absorbed: otherId });
      const theirs = doubles.map(({ member }) => member.id);
      return {
        hindrances: [...hindrances],
        coming: absorbed
          .filter(({ id }) => !theirs.includes(id))
          .map(({ id, personId }) => ({ memberId: id, personId })),
        doubles: doubles.map(({ member, of }) => ({
          ...{ memberId: member.id, ofMemberId: of.id, personId: of.personId },
        })),
        following: await this.rows.ofCase(tx, otherId),
        figures: await tx.query(MEMBERS_COUNTED_SQL, [theirs, doubles.map(({ of }) => of.id), caseId, otherId]),
      };
    });
  }
}

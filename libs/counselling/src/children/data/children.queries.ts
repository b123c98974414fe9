import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { zoneOfOffice } from '@homeward/case';
import type {
  AgeOutcome,
  AuthorityBasis,
  BestInterestsState,
  ChildConsentGiver,
  ChildDecision,
  ChildSituation,
  ChildTaskKind,
  HearingOutcome,
  OnlyHolderReason,
  PlacementKind,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, type Actor } from '@homeward/platform';
import { childFacts } from './child-facts.ts';
import type { ProtectionRecordKind } from './protection-records.ts';

export interface ChildRow {
  readonly memberId: string;
  readonly situation: ChildSituation;
  readonly eighteenOn: string | null;
  readonly ageDoubts: readonly {
    id: string;
    doubtedBy: string;
    doubtedOn: string;
    outcome: AgeOutcome | null;
    settledOn: string | null;
    version: number;
  }[];
  readonly guardianships: readonly {
    id: string;
    authority: string;
    act: string;
    appointedOn: string;
    guardianName: string;
    contact: string;
    guardianPersonId: string | null;
    validFrom: string;
    validTo: string | null;
    replacesId: string | null;
    version: number;
  }[];
  readonly placements: readonly {
    id: string;
    kind: PlacementKind;
    place: string;
    contactName: string;
    contact: string;
    contactSafe: boolean;
    placedOn: string;
    endedOn: string | null;
  }[];
  readonly hearings: readonly { id: string; decision: ChildDecision; outcome: HearingOutcome; heardOn: string }[];
  readonly holders: readonly {
    id: string;
    personId: string | null;
    holderName: string | null;
    contact: string | null;
    basis: AuthorityBasis;
    onlyBecause: OnlyHolderReason | null;
    consentedOn: string | null;
    version: number;
  }[];
  /** Parents and legal caregivers by kinship who have not answered yet. */
  readonly holdersByKinship: readonly { personId: string; basis: AuthorityBasis }[];
  readonly custodyOrders: readonly {
    id: string;
    court: string;
    reference: string;
    orderedOn: string;
    endedOn: string | null;
  }[];
  readonly procedure: {
    id: string;
    state: BestInterestsState;
    openedOn: string;
    decidedOn: string | null;
    favoursReturn: boolean;
    nextReviewOn: string | null;
    appealedOn: string | null;
    version: number;
  } | null;
  readonly consents: readonly {
    id: string;
    giver: ChildConsentGiver;
    guardianshipId: string | null;
    givenOn: string;
    withdrawnOn: string | null;
    version: number;
  }[];
  readonly tasks: readonly {
    id: string;
    kind: ChildTaskKind;
    dueOn: string;
    doneOn: string | null;
    version: number;
  }[];
}

export interface ProtectionRecordRow {
  readonly id: string;
  readonly memberId: string;
  readonly kind: ProtectionRecordKind;
  readonly subjectId: string;
  readonly happenedOn: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly authorId: string;
}

const list = (table: string, columns: string, order: string): string =>
  `(select coalesce(json_agg(row), '[]') from (select ${columns} from ${table} t where t.member_id = m.id order by ${order}) row)`;

/** One statement for everything about the children of a case; sealed rows are in it for those who may see them only. */
const CHILDREN_SQL = `select m.id as "memberId",
  ${list('age_doubt', 'id, doubted_by as "doubtedBy", doubted_on as "doubtedOn", outcome, settled_on as "settledOn", version', 'doubted_on desc')} as "ageDoubts",
  ${list('guardianship', 'id, authority, act, appointed_on as "appointedOn", guardian_name as "guardianName", contact, guardian_person_id as "guardianPersonId", valid_from as "validFrom", valid_to as "validTo", replaces_id as "replacesId", version', 'valid_from desc')} as guardianships,
  ${list('child_placement', 'id, kind, place, contact_name as "contactName", contact, contact_safe as "contactSafe", placed_on as "placedOn", ended_on as "endedOn"', 'placed_on desc, created_at desc')} as placements,
  ${list('child_hearing', 'id, decision, outcome, heard_on as "heardOn"', 'heard_on desc, created_at desc')} as hearings,
  ${list('parental_authority', 'id, person_id as "personId", holder_name as "holderName", contact, basis, only_because as "onlyBecause", consented_on as "consentedOn", version', 'created_at')} as holders,
  (select coalesce(json_agg(row), '[]') from (
     select distinct on (k.person_id) k.person_id as "personId", r.kind as basis
       from member_relation r join case_member k on k.id = r.member_id
      where r.of_person_id = m.person_id and r.kind in ('parent', 'legal-caregiver')
        and not exists (select 1 from parental_authority a where a.member_id = m.id and a.person_id = k.person_id)
      order by k.person_id, r.kind desc) row) as "holdersByKinship",
  ${list('custody_order', 'id, court, reference, ordered_on as "orderedOn", ended_on as "endedOn"', 'ordered_on desc')} as "custodyOrders",
  (select to_json(row) from (select id, state, opened_on as "openedOn", decided_on as "decidedOn",
     favours_return as "favoursReturn", next_review_on as "nextReviewOn", appealed_on as "appealedOn", version
     from best_interests_procedure t where t.member_id = m.id) row) as procedure,
  ${list('child_consent', 'id, giver, guardianship_id as "guardianshipId", given_on as "givenOn", withdrawn_on as "withdrawnOn", version', 'created_at')} as consents,
  ${list('child_task', 'id, kind, due_on as "dueOn", done_on as "doneOn", version', 'due_on')} as tasks
  from case_member m where m.id = any ($1::uuid[]) order by m.id`;

/** Everything there is about the children of one case, as its reader may see it. */
@Injectable()
export class ChildrenQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Whoever is a child today, or was one while something about them was written. @throws DomainError `record.not-found` */
  async findOfCase(actor: Actor, caseId: string): Promise<readonly ChildRow[]> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const members: { id: string; officeId: string }[] = await tx.query(
        `select id, office_id as "officeId" from case_member where case_id = $1`,
        [caseId],
      );
      const officeId = members[0]?.officeId;
      if (!officeId) throw notFound('case');
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const facts = await childFacts(
        tx,
        members.map(({ id }) => id),
        today,
      );
      const children = facts.filter(({ situation }) => situation !== null);
      const rows: Omit<ChildRow, 'situation' | 'eighteenOn'>[] = await tx.query(CHILDREN_SQL, [
        children.map(({ memberId }) => memberId),
      ]);
      await this.audit.record(tx, actor, {
        ...{ action: 'list-children', recordType: 'case', recordId: caseId, officeId },
      });
      return rows.map((row) => {
        const { situation, eighteenOn } = children.find(({ memberId }) => memberId === row.memberId)!;
        return { ...row, situation: situation!, eighteenOn };
      });
    });
  }

  /** The sealed words about a case's children that the reader may see; each shown leaves its own event in the trail. */
  async recordsOfCase(actor: Actor, caseId: string): Promise<readonly ProtectionRecordRow[]> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const [found]: { officeId: string; records: ProtectionRecordRow[] }[] = await tx.query(
        `select c.office_id as "officeId", (select coalesce(json_agg(row), '[]') from (
                  select id, member_id as "memberId", kind, subject_id as "subjectId", happened_on as "happenedOn", content,
                         author_id as "authorId"
                    from protection_record where case_id = c.id order by happened_on desc, created_at desc) row) as records
           from "case" c where c.id = $1`,
        [caseId],
      );
      if (!found) throw notFound('case');
      for (const { id } of found.records)
        await this.audit.record(tx, actor, {
          ...{ action: 'read-protection-record', recordType: 'protection_record', recordId: id },
          officeId: found.officeId,
        });
      return found.records;
    });
  }
}

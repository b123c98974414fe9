import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { BestInterestsOutcome, CareLevel, FamilyAssessmentMode, TracingStatus } from '@homeward/contracts';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { WeighedSolutions } from '../domain/best-interests-rules.ts';

/** What is sealed beside each open row. */
export interface ProtectionContents {
  'own-view': { readonly language: string; readonly words: string };
  'parental-refusal': { readonly holderId: string; readonly words: string };
  'parental-consent': { readonly holderId: string; readonly words: string };
  'care-level': { readonly level: CareLevel; readonly before: CareLevel; readonly reason: string };
  'best-interests-assessment': { readonly solutions: WeighedSolutions };
  'best-interests-determination': {
    readonly outcome: BestInterestsOutcome;
    readonly decidedBy: string;
    readonly grounds: string;
  };
  'best-interests-reopening': { readonly why: 'new-facts' | 'review' | 'appeal'; readonly words: string };
  'family-tracing': { readonly status: TracingStatus; readonly words: string };
  'family-assessment': FamilyAssessment;
  'alert-closing': { readonly words: string };
}

/** The template of IOM's family assessment; its outcome is open-ended and goes to the child-welfare body. */
export interface FamilyAssessment {
  readonly doneByOfficeId: string;
  readonly mode: FamilyAssessmentMode;
  readonly family: string;
  readonly socioEconomic: string;
  readonly housing: string;
  readonly education: string;
  readonly medical: string;
  readonly outcome: string;
  readonly handedOverTo: string;
  readonly handedOverOn: string;
}

export const PROTECTION_RECORD_KINDS = [
  ...(['own-view', 'parental-refusal', 'best-interests-assessment', 'best-interests-determination'] as const),
  ...(['best-interests-reopening', 'family-tracing', 'family-assessment', 'alert-closing'] as const),
  ...(['parental-consent', 'care-level'] as const),
] satisfies readonly (keyof ProtectionContents)[];
export type ProtectionRecordKind = keyof ProtectionContents;

export interface SealedWords<Kind extends ProtectionRecordKind> {
  readonly kind: Kind;
  /** The open row these words belong to. */
  readonly subjectId: string;
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly happenedOn: string;
  readonly content: ProtectionContents[Kind];
}

/** Writes sealed words about a child in the caller's transaction; its writer may not be allowed to read them back. */
@Injectable()
export class ProtectionRecords {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async write<Kind extends ProtectionRecordKind>(
    tx: EntityManager,
    actor: Actor,
    words: SealedWords<Kind>,
  ): Promise<string> {
    demand(actor, 'case.read', words.officeId);
    const id = randomUUID();
    await tx.query(
      `insert into protection_record (id, case_id, office_id, member_id, kind, subject_id, happened_on, content, author_id,
         created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[id, words.caseId, words.officeId, words.memberId, words.kind, words.subjectId, words.happenedOn],
        ...[JSON.stringify(words.content), personOf(actor), this.clock.now()],
      ],
    );
    // Neither words nor kind: the trail is read by people the matter is not for.
    await this.audit.record(tx, actor, {
      ...{ action: 'write-protection-record', recordType: 'protection_record', recordId: id },
      officeId: words.officeId,
    });
    return id;
  }
}

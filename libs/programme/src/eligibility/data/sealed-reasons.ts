import { Injectable } from '@nestjs/common';
import type { SealedClass } from '@homeward/contracts';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

export interface SealedReason {
  readonly matterClass: SealedClass;
  readonly text: string;
}

/** What a sealed reason belongs to. */
export type Reasoned = { readonly decisionId: string } | { readonly exceptionId: string } | { readonly factId: string };

export interface ReasonPlace {
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
}

/** Writes what of a reason is sealed. Its words stay out of the trail: it would be a second place where they lie. */
@Injectable()
export class SealedReasons {
  constructor(private readonly clock: Clock) {}

  /** @throws DomainError `permission.missing` when whoever writes does not answer for a decision */
  async write(
    tx: EntityManager,
    actor: Actor,
    { memberId, caseId, officeId }: ReasonPlace,
    of: Reasoned,
    sealed: SealedReason | null | undefined,
  ): Promise<void> {
    if (!sealed) return;
    // The grounds of a need are an officer's own sealed matter; a reason is a sealed part of somebody's ordinary one.
    demand(actor, 'factId' in of ? 'sealed.write' : 'sealed-reason.write', officeId);
    await tx.query(
      `insert into sealed_reason (decision_id, exception_id, fact_id, member_id, case_id, office_id, matter_class, text,
         author_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...['decisionId' in of ? of.decisionId : null, 'exceptionId' in of ? of.exceptionId : null],
        'factId' in of ? of.factId : null,
        ...[memberId, caseId, officeId, sealed.matterClass, sealed.text, personOf(actor), this.clock.now()],
      ],
    );
  }
}

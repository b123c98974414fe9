import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { SealedReasons, type SealedReason } from './sealed-reasons.ts';

export interface ProposedException {
  readonly caseId: string;
  readonly memberId: string;
  readonly officeId: string;
  readonly programmeCode: string;
  readonly proposedBy: string;
  readonly state: string;
  readonly version: number;
  /** The office's day. */
  readonly today: string;
}

export interface ExceptionAnswer {
  readonly exceptionId: string;
  readonly version: number;
  readonly answer: 'approve' | 'refuse';
  readonly reason: string;
  readonly sealedReason?: SealedReason | null | undefined;
}

/** Reads a proposed exception and writes its answer; whoever proposed it does not answer it. */
@Injectable()
export class ExceptionStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly sealed: SealedReasons,
  ) {}

  /**
   * Holds the case of an exception that waits for an answer.
   * @throws DomainError `record.not-found`, `permission.missing`, `record.version-stale`, `exception.*`
   */
  async take(tx: EntityManager, actor: Actor, { exceptionId, version }: ExceptionAnswer): Promise<ProposedException> {
    await lockCase(tx, (await find(tx, exceptionId)).caseId);
    const proposed = await find(tx, exceptionId);
    demand(actor, 'exception.approve', proposed.officeId);
    if (proposed.state !== 'proposed')
      throw new DomainError<ProgrammeErrorCode>('exception.already-answered', 'This exception was answered before.');
    if (proposed.proposedBy === personOf(actor))
      throw new DomainError<ProgrammeErrorCode>(
        'exception.own',
        'You proposed this exception: another person answers it.',
      );
    if (proposed.version !== version) throw staleVersion('exception', version, proposed.version);
    return { ...proposed, today: this.clock.today(await zoneOfOffice(tx, proposed.officeId)) };
  }

  /** @returns the exception's version from now on */
  async answer(
    tx: EntityManager,
    actor: Actor,
    place: Pick<ProposedException, 'memberId' | 'caseId' | 'officeId'>,
    { exceptionId, answer, reason, sealedReason }: ExceptionAnswer,
  ): Promise<number> {
    const { officeId } = place;
    const state = answer === 'approve' ? 'approved' : 'refused';
    const [answered]: [{ version: number }[], number] = await tx.query(
      `update eligibility_exception
          set state = $2, answered_by = $3, answered_at = $4, answer_reason = $5, version = version + 1
        where id = $1 and state = 'proposed' returning version`,
      [exceptionId, state, personOf(actor), this.clock.now(), reason],
    );
    await this.sealed.write(tx, actor, place, { exceptionId }, sealedReason);
    await this.audit.record(
      tx,
      actor,
      { action: 'answer-exception', recordType: 'eligibility_exception', recordId: exceptionId, officeId, reason },
      { state: { before: 'proposed', after: state } },
    );
    return answered[0]!.version;
  }
}

async function find(tx: EntityManager, id: string): Promise<Omit<ProposedException, 'today'>> {
  const rows: Omit<ProposedException, 'today'>[] = await tx.query(
    `select x.case_id as "caseId", x.member_id as "memberId", x.office_id as "officeId",
            e.programme_code as "programmeCode", x.proposed_by as "proposedBy", x.state, x.version
       from eligibility_exception x join eligibility_evaluation e on e.id = x.evaluation_id where x.id = $1`,
    [id],
  );
  if (!rows[0]) throw notFound('exception');
  return rows[0];
}

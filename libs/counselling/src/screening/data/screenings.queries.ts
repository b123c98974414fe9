import { Injectable } from '@nestjs/common';
import { AuditTrail, ReadTrail } from '@homeward/audit';
import type {
  CentreReferralState,
  ScreeningKind,
  SealedClass,
  VulnerabilityIndicator,
  VulnerabilityLevel,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { ScreeningFactor } from '../domain/screening-rules.ts';

export interface ScreeningRow {
  readonly id: string;
  readonly memberId: string;
  readonly kind: ScreeningKind;
  readonly heldOn: string;
  readonly fullNeeded: boolean;
  readonly reassessOn: string | null;
  readonly screenedBy: string;
}

export interface ScreeningAnswerRow {
  readonly id: string;
  readonly matterClass: SealedClass;
  readonly level: VulnerabilityLevel;
  readonly indicators: readonly VulnerabilityIndicator[];
  readonly factors: readonly ScreeningFactor[];
}

export interface OpenedScreening extends ScreeningRow {
  readonly caseId: string;
  /** Those the reader may see; nothing tells whether there are others. */
  readonly answers: readonly ScreeningAnswerRow[];
}

export interface ProtectionFlagRow {
  readonly id: string;
  readonly memberId: string;
  readonly kind: 'possible-trafficking';
  readonly raisedOn: string;
  readonly referralState: CentreReferralState;
  readonly centreCode: string | null;
  readonly referredOn: string | null;
  readonly version: number;
}

const SCREENING = `s.id, s.member_id as "memberId", s.kind, s.held_on as "heldOn", s.full_needed as "fullNeeded",
  s.reassess_on as "reassessOn", s.screened_by as "screenedBy"`;

/** Screenings as their reader may see them. */
@Injectable()
export class ScreeningsQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly trail: ReadTrail,
  ) {}

  /** @throws DomainError `record.not-found` */
  async findOfCase(actor: Actor, caseId: string): Promise<readonly ScreeningRow[]> {
    demand(actor, 'case.read');
    const found = await this.trail.read<{ screenings: ScreeningRow[]; officeId: string }>(
      actor,
      {
        name: 'screenings_of_case',
        text: `select (select coalesce(json_agg(row), '[]') from (
                         select ${SCREENING} from screening s where s.case_id = c.id
                          order by s.held_on desc, s.created_at desc) row) as screenings,
                      c.office_id as "officeId"
                 from "case" c where c.id = $1`,
        values: [caseId],
      },
      { action: 'list-screenings', recordType: 'case', recordId: caseId },
    );
    if (!found) throw notFound('case');
    return found.screenings;
  }

  /**
   * Opens one screening; each sealed answer shown leaves its own event in the trail.
   * @throws DomainError `record.not-found`
   */
  async get(actor: Actor, screeningId: string): Promise<OpenedScreening> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const [found]: (OpenedScreening & { officeId: string })[] = await tx.query(
        `select ${SCREENING.replace('s.held_on', 's.held_on::text').replace('s.reassess_on', 's.reassess_on::text')},
                s.case_id as "caseId", s.office_id as "officeId",
                (select coalesce(json_agg(json_build_object('id', a.id, 'matterClass', a.matter_class, 'level', a.level,
                          'indicators', a.indicators, 'factors', a.factors) order by a.matter_class), '[]')
                   from screening_answer a where a.screening_id = s.id) as answers
           from screening s where s.id = $1`,
        [screeningId],
      );
      if (!found) throw notFound('screening');
      const { officeId, ...screening } = found;
      const trace = { officeId, recordType: 'screening', recordId: screeningId };
      await this.audit.record(tx, actor, { ...trace, action: 'read-screening' });
      for (const answer of screening.answers)
        await this.audit.record(tx, actor, {
          ...{ officeId, recordType: 'screening_answer', recordId: answer.id, action: 'read-sealed-screening' },
        });
      return screening;
    });
  }

  /** The flags of a case its reader may see: none, for nearly everybody. @throws DomainError `record.not-found` */
  async flagsOfCase(actor: Actor, caseId: string): Promise<readonly ProtectionFlagRow[]> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const [found]: { officeId: string; flags: ProtectionFlagRow[] }[] = await tx.query(
        `select c.office_id as "officeId", (select coalesce(json_agg(row), '[]') from (
                  select f.id, f.member_id as "memberId", f.kind, f.raised_on as "raisedOn",
                         f.referral_state as "referralState", f.centre_code as "centreCode",
                         f.referred_on as "referredOn", f.version
                    from protection_flag f where f.case_id = c.id order by f.raised_on desc, f.id) row) as flags
           from "case" c where c.id = $1`,
        [caseId],
      );
      if (!found) throw notFound('case');
      for (const flag of found.flags)
        await this.audit.record(tx, actor, {
          ...{ officeId: found.officeId, recordType: 'protection_flag', recordId: flag.id, action: 'read-sealed-flag' },
        });
      return found.flags;
    });
  }
}

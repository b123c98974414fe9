import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { isChild, lockCase, StaffQueries, violatedConstraint, zoneOfOffice } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents, type ReceptionBasis } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface OpenReceptionInput {
  readonly memberIds: readonly string[];
  readonly receivingOfficeId: string;
  readonly basis: ReceptionBasis;
  /** From when they are told, `YYYY-MM-DD`; today when absent. */
  readonly fromOn?: string | null | undefined;
}

interface Awaited {
  readonly memberId: string;
  readonly personId: string;
  readonly child: boolean;
  readonly consentId: string | null;
}

/**
 * Tells an office or partner at the place of arrival whom to await. The case stays where it is; a partner organisation
 * learns of nobody without that person's consent, and a child's is given by the adults it travels with.
 */
@Injectable()
export class OpenReceptionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
  ) {}

  /** @throws DomainError `reception.*`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string, input: OpenReceptionInput): Promise<{ ids: string[] }> {
    const { receivingOfficeId, basis } = input;
    const officers = await this.staff.holders(receivingOfficeId, ['receiving-office-officer', 'partner']);
    try {
      return await this.transactions.run(actor, async (tx) => {
        const officeId = await lockCase(tx, caseId);
        demand(actor, 'reception.arrange', officeId);
        const today = this.clock.today(await zoneOfOffice(tx, officeId));
        await this.checkReceiver(tx, input, officeId);
        const members = await this.members(tx, caseId, input.memberIds, today);
        const consents = basis === 'consent' ? consentsFor(members) : members.map(() => null);
        const ids = members.map(() => randomUUID());
        const now = this.clock.now();
        await tx.query(
          `insert into case_reception (id, case_id, office_id, member_id, person_id, receiving_office_id, case_number,
             from_on, basis, consent_id, opened_by, created_at)
           select s.id, $2, $3, s.member_id, s.person_id, $5, c.number, $6, $7, s.consent_id, $8, $9
             from unnest($1::uuid[], $4::uuid[], $10::uuid[], $11::uuid[]) as s (id, member_id, person_id, consent_id)
             join "case" c on c.id = $2`,
          [
            ...[ids, caseId, officeId, members.map(({ memberId }) => memberId), receivingOfficeId],
            ...[input.fromOn ?? today, basis, personOf(actor), now],
            ...[members.map(({ personId }) => personId), consents],
          ],
        );
        for (const id of ids)
          await this.audit.record(
            tx,
            actor,
            { action: 'open-reception', recordType: 'case_reception', recordId: id, officeId },
            { receivingOfficeId: { after: receivingOfficeId }, basis: { after: basis } },
          );
        for (const userId of officers)
          await this.intents.write(tx, {
            key: `arrival-expected/${ids[0]!}/${userId}`,
            template: 'arrival-expected',
            ...{ officeId, caseId: null, userId, dueAt: now },
            ...{ personId: null, appointmentId: null, appointmentVersion: null },
          });
        return { ids };
      });
    } catch (error) {
      if (violatedConstraint(error) !== 'case_reception_standing_key') throw error;
      throw new DomainError<DepartureErrorCode>(
        'case-reception.already-open',
        'Somebody awaits one of these members already.',
        {
          fields: { memberIds: 'holds a member who is awaited already; end that reception first' },
        },
      );
    }
  }

  private async checkReceiver(tx: EntityManager, input: OpenReceptionInput, officeId: string): Promise<void> {
    const [found]: { kind: string; closed: boolean }[] = await tx.query(
      `select kind, closed_on is not null as closed from office where id = $1`,
      [input.receivingOfficeId],
    );
    const field = 'receivingOfficeId';
    if (!found || found.closed) throw unsuitable({ [field]: 'is no open office or partner' });
    if (input.receivingOfficeId === officeId) throw unsuitable({ [field]: 'is the office of the case itself' });
    if (found.kind === 'partner-organisation' && input.basis !== 'consent')
      throw unsuitable({ basis: 'must be consent: a partner is another organisation' });
  }

  private async members(
    tx: EntityManager,
    caseId: string,
    memberIds: readonly string[],
    today: string,
  ): Promise<Awaited[]> {
    const members: Awaited[] = await tx.query(
      `select m.id as "memberId", m.person_id as "personId", ${isChild('$3::date')} as child,
              (select k.id from consent k where k.person_id = m.person_id and k.purpose = 'sharing-with-partner'
                  and k.granted_on <= $3::date and (k.withdrawn_on is null or k.withdrawn_on > $3::date)
                order by k.granted_on desc limit 1) as "consentId"
         from case_member m join person p on p.id = m.person_id
        where m.case_id = $1 and m.id = any ($2::uuid[]) and m.travelling order by m.id`,
      [caseId, memberIds, today],
    );
    if (members.length < new Set(memberIds).size)
      throw notFound('member of this case', { memberIds: 'must be members of this case who travel' });
    return members;
  }
}

/** @throws DomainError `reception.no-consent` */
function consentsFor(members: readonly Awaited[]): string[] {
  const ofAdult = members.find(({ child, consentId }) => !child && consentId !== null)?.consentId ?? null;
  const found = members.map(({ child, consentId }) => consentId ?? (child ? ofAdult : null));
  const without = found.filter((consentId) => consentId === null).length;
  if (without > 0)
    throw new DomainError<DepartureErrorCode>(
      'case-reception.no-consent',
      'A partner learns of nobody who has not agreed to it. Record their consent to sharing with a partner first.',
      { fields: { memberIds: `holds members without consent (${without})` } },
    );
  return found as string[];
}

const unsuitable = (fields: Record<string, string>): DomainError<DepartureErrorCode> =>
  new DomainError('case-reception.unsuitable', 'Nobody can be told so.', { fields });

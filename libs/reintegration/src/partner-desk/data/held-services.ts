import type { MatterClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import { HeldSendings, type SaidBy } from '../../referrals/data/held-sendings.ts';

export interface FoundService {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly version: number;
  readonly takenBack: boolean;
  /** In which office it is said. */
  readonly saidIn: string;
  /** In whose scope it is written. */
  readonly actor: Actor;
}

type Row = Omit<FoundService, 'saidIn' | 'actor'> & { readonly sendingId: string | null };

/** Which service somebody may speak of, found under their own row security before anything is written. */
@Injectable()
export class HeldServices {
  constructor(
    private readonly transactions: Transactions,
    private readonly sendings: HeldSendings,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async find(actor: Actor, serviceId: string, by: SaidBy): Promise<FoundService> {
    demand(actor, by === 'partner' ? 'service-referral.answer' : 'reintegration-service.record');
    const [row] = await this.transactions.read<Row>(actor, {
      name: 'service_found',
      text: `select v.id, v.case_id as "caseId", v.office_id as "officeId", v.member_id as "memberId",
                    v.matter_class as "matterClass", v.version, v.taken_back_at is not null as "takenBack",
                    v.sending_id as "sendingId"
               from reintegration_service v where v.id = $1`,
      values: [serviceId],
    });
    if (!row) throw notFound('service');
    const { sendingId, ...service } = row;
    if (by === 'office') {
      if (!(actor.offices['reintegration-service.record'] ?? []).includes(row.officeId)) throw notFound('service');
      return { ...service, saidIn: row.officeId, actor };
    }
    if (!sendingId) throw notFound('service');
    const { saidIn, actor: speaking } = await this.sendings.find(actor, sendingId, 'partner');
    return { ...service, saidIn, actor: speaking };
  }
}

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { TravelSetting } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, personOf, type Actor } from '@homeward/platform';
import { refusal } from '../domain/papers.errors.ts';

export interface RecordTravelSettingInput {
  readonly code: TravelSetting;
  readonly value: number;
  readonly validFrom: string;
  readonly source: string;
}

/** Enters a figure that has a source, from a day on: it holds instead of our reading, and what held before stays. */
@Injectable()
export class RecordTravelSettingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `travel-setting.wrong` */
  async execute(actor: Actor, { code, value, validFrom, source }: RecordTravelSettingInput): Promise<{ id: string }> {
    demand(actor, 'suspension.draft');
    return this.transactions.run(actor, async (tx) => {
      const added: unknown[] = await tx.query(
        `insert into travel_setting (code, valid_from, value, known_from, source, recorded_by)
         values ($1, $2, $3, 'own-source', $4, $5) on conflict do nothing returning code`,
        [code, validFrom, value, source, personOf(actor)],
      );
      if (added.length === 0)
        throw refusal('travel-setting.wrong', 'A figure holds from that day already.', {
          validFrom: 'is the first day of another figure; choose another day',
        });
      await this.audit.record(
        tx,
        actor,
        { action: 'record-travel-setting', recordType: 'travel_setting', recordId: code, officeId: null },
        { code: { after: code }, value: { after: value }, validFrom: { after: validFrom }, source: { after: source } },
      );
      return { id: `${code}/${validFrom}` };
    });
  }
}

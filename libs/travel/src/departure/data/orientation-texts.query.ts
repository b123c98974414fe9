import { Injectable } from '@nestjs/common';
import type { OrientationAudience } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import type { OrientationItem } from '../domain/orientation-items.ts';

export interface OrientationTextRow {
  readonly id: string;
  readonly programmeCode: string | null;
  readonly audience: OrientationAudience;
  readonly language: string;
  readonly number: number;
  readonly state: 'draft' | 'published';
  readonly sample: boolean;
  readonly items: readonly OrientationItem[];
  readonly draftedBy: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly version: number;
}

/** Every checklist there is; who tells people by one chooses among those that stand today. */
@Injectable()
export class OrientationTextsQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor): Promise<OrientationTextRow[]> {
    demand(actor, 'reference.read');
    return this.transactions.read<OrientationTextRow>(actor, {
      name: 'orientation_texts',
      text: `select id, programme_code as "programmeCode", audience, language, number, state, sample, items,
                    drafted_by as "draftedBy", to_char(valid_from, 'YYYY-MM-DD') as "validFrom",
                    to_char(valid_to, 'YYYY-MM-DD') as "validTo", version
               from orientation_text
              order by programme_code nulls first, audience, language, number desc`,
      values: [],
    });
  }
}

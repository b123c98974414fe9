import { Injectable } from '@nestjs/common';
import type { MemberStage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';

export interface CaseFigure {
  officeId: string;
  officeName: string;
  stage: MemberStage;
  cases: number;
  persons: number;
}

/** Counts of cases by office and stage, for the offices the actor may count. It opens no case and leaves its trace. */
@Injectable()
export class CaseFiguresQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @param officeId one office; all the actor may count when absent */
  async execute(actor: Actor, officeId?: string | null): Promise<{ figures: CaseFigure[] }> {
    demand(actor, 'figures.read', officeId ?? undefined);
    const figures = await this.transactions.read<CaseFigure>(actor, {
      name: 'case_figures',
      text: `select f.office_id as "officeId", o.name as "officeName", f.stage, f.cases::integer, f.persons::integer
               from count_cases($1::uuid[]) f join office o on o.id = f.office_id order by o.name, f.stage`,
      values: [officeId ? [officeId] : actor.offices['figures.read']],
    });
    return { figures };
  }
}

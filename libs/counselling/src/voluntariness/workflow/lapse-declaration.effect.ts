import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '@homeward/case';
import type { DeclarationLapse } from '@homeward/contracts';

/** Whoever withdraws has changed their mind: a later application begins with a new signature. */
@Injectable()
@Effect('lapse-declaration')
export class LapseDeclarationEffect implements WorkflowEffect {
  async apply({ tx, action, members, happenedOn }: WorkflowSituation): Promise<void> {
    await tx.query(
      `update declaration d set lapsed_on = greatest($2::date, d.signed_on), lapse_reason = $3, version = d.version + 1,
              lapsed_by_step_id = (select max(h.id) from case_history h where h.member_id = d.member_id and h.action = $4)
        where d.member_id = any ($1::uuid[]) and d.lapsed_on is null`,
      [members.map(({ id }) => id), happenedOn, reasonOf(action), action],
    );
  }

  /** A withdrawal written down by mistake took nothing from anybody, unless they signed anew since. */
  async takeBack({ tx, members }: WorkflowSituation): Promise<readonly string[]> {
    await tx.query(
      `update declaration d set lapsed_on = null, lapse_reason = null, lapsed_by_step_id = null, version = version + 1
        where d.lapsed_by_step_id in (select max(h.corrects_id) from case_history h
                                       where h.member_id = any ($1::uuid[]) and h.action = 'correct-step'
                                       group by h.member_id)
          and not exists (select 1 from declaration s where s.member_id = d.member_id and s.lapsed_on is null)`,
      [members.map(({ id }) => id)],
    );
    return [];
  }
}

const reasonOf = (action: string): DeclarationLapse => (action === 'cancel' ? 'cancelled' : 'withdrawn');

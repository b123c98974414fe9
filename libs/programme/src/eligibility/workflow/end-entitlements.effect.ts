import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '@homeward/case';
import { EntitlementStore } from '../data/entitlement-store.ts';
import { ReckoningStore } from '../data/reckoning-store.ts';

/** A grant after the return moves nobody, so it is not taken back as a step: a later refusal takes its place. */
@Injectable()
@Effect('end-entitlements')
export class EndEntitlementsEffect implements WorkflowEffect {
  constructor(
    private readonly entitlements: EntitlementStore,
    private readonly reckonings: ReckoningStore,
  ) {}

  async apply({ tx, members }: WorkflowSituation): Promise<void> {
    const ids = members.map(({ id }) => id);
    await this.reckonings.pass(tx, ids);
    await this.entitlements.end(tx, ids);
  }
}

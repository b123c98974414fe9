import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '@homeward/case';
import { EntitlementStore } from '../data/entitlement-store.ts';
import { ReckoningStore } from '../data/reckoning-store.ts';

/** Opens what the decision grants. Each part is paid at its own moment: departure, arrival, or after return. */
@Injectable()
@Effect('open-entitlements')
export class OpenEntitlementsEffect implements WorkflowEffect {
  constructor(
    private readonly entitlements: EntitlementStore,
    private readonly reckonings: ReckoningStore,
  ) {}

  /** Whoever is decided upon is no longer asked about by an older reckoning. */
  async apply({ tx, members }: WorkflowSituation): Promise<void> {
    const ids = members.map(({ id }) => id);
    await this.reckonings.pass(tx, ids);
    await this.entitlements.open(tx, ids);
  }

  async takeBack({ tx, members }: WorkflowSituation): Promise<readonly string[]> {
    const ids = members.map(({ id }) => id);
    await this.reckonings.pass(tx, ids);
    await this.entitlements.end(tx, ids);
    return [];
  }
}

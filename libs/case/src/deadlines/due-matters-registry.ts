import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DEADLINE_KINDS, DEADLINES_TO_COME, SHIPPED_DEADLINE_STEPS, type DeadlineKind } from '@homeward/contracts';
import { DiscoveryService } from '@nestjs/core';
import { DueMatters, type DueMattersOfKind } from './sockets.ts';

/** Reckoned by those who send it, from what the others raised. */
const WITHOUT_MATTERS: readonly DeadlineKind[] = ['morning-digest'];

/** Finds who knows the due days of each kind, so that no room below needs to know those above. */
@Injectable()
export class DueMattersRegistry implements OnApplicationBootstrap {
  private found?: ReadonlyMap<DeadlineKind, DueMattersOfKind>;

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error naming every kind that nobody answers for, that two do, or that stands and is called to come */
  onApplicationBootstrap(): void {
    this.all();
  }

  all(): ReadonlyMap<DeadlineKind, DueMattersOfKind> {
    if (this.found) return this.found;
    const classes = new Map<DeadlineKind, Map<unknown, DueMattersOfKind>>();
    for (const wrapper of this.discovery.getProviders({ metadataKey: DueMatters.KEY })) {
      const kind = this.discovery.getMetadataByDecorator(DueMatters, wrapper)!;
      const same = classes.get(kind) ?? new Map<unknown, DueMattersOfKind>();
      classes.set(kind, same.set(wrapper.metatype, wrapper.instance as DueMattersOfKind));
    }
    const problems = [
      ...[...classes].filter(([, same]) => same.size > 1).map(([kind]) => `two classes know '${kind}'`),
      ...[...classes.keys()].filter((kind) => DEADLINES_TO_COME[kind]).map((kind) => `'${kind}' is called to come`),
      ...[...classes.keys()]
        .filter((kind) => !SHIPPED_DEADLINE_STEPS.some((step) => step.kind === kind))
        .map((kind) => `'${kind}' has no step`),
      ...DEADLINE_KINDS.filter(
        (kind) => !classes.has(kind) && !DEADLINES_TO_COME[kind] && !WITHOUT_MATTERS.includes(kind),
      ).map((kind) => `nobody knows the days of '${kind}'`),
    ];
    if (problems.length > 0) throw new Error(`The deadlines do not fit the loaded rooms: ${problems.join('; ')}.`);
    this.found = new Map([...classes].map(([kind, same]) => [kind, [...same.values()][0]!]));
    return this.found;
  }
}

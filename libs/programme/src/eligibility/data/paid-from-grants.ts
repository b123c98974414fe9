import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/** A room above that hands out what was granted. */
export interface PayingRoom {
  /** An SQL expression of type bigint: what was handed over out of the grant of row `t`, under the reader's row security. */
  readonly paidMinor: string;
}

/** Marks a class that knows what was paid out of grants; any number of rooms may pay. */
export const PaysFromGrants = DiscoveryService.createDecorator<true>();

/** All that was handed over out of a grant, by every loaded room, so that this one needs to know none above. */
@Injectable()
export class PaidSums {
  private sum: string | null = null;

  constructor(private readonly discovery: DiscoveryService) {}

  sql(): string {
    if (this.sum !== null) return this.sum;
    const rooms = new Map<unknown, PayingRoom>();
    for (const { metatype, instance } of this.discovery.getProviders({ metadataKey: PaysFromGrants.KEY }))
      rooms.set(metatype, instance as PayingRoom);
    this.sum = ['0::bigint', ...[...rooms.values()].map(({ paidMinor }) => `(${paidMinor})`)].join(' + ');
    return this.sum;
  }
}

import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ERASES, ERASING_ROOMS, type Erasable, type ErasingRoom } from './erasable.ts';

/** Who erases for which room, found among the providers of the API. */
@Injectable()
export class ErasableRegistry implements OnApplicationBootstrap {
  private rooms: readonly Erasable[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error that names every room without exactly one class that erases for it */
  onApplicationBootstrap(): void {
    const found = new Map<ErasingRoom, Erasable[]>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function' || !instance) continue;
      const room = Reflect.getMetadata(ERASES, metatype) as ErasingRoom | undefined;
      if (room) found.set(room, [...(found.get(room) ?? []), instance as Erasable]);
    }
    const wrong = ERASING_ROOMS.filter((room) => found.get(room)?.length !== 1);
    if (wrong.length > 0) {
      throw new Error(
        `Erasure would leave words behind. Mark one provider with @Erases for each of these rooms: ${wrong.join(', ')}.`,
      );
    }
    this.rooms = ERASING_ROOMS.map((room) => found.get(room)![0]!);
  }

  /** In the order they erase. */
  inOrder(): readonly Erasable[] {
    return this.rooms;
  }
}

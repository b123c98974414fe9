import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { OPEN_MATTER_ROOMS, type OpenMatterRoom } from '@homeward/contracts';
import { DiscoveryService } from '@nestjs/core';
import { OpenMatters, type OpenMattersOfRoom } from './open-matters.ts';

/** Finds what knows of open matters in every loaded room, so that closing needs to know none of those above. */
@Injectable()
export class OpenMattersRegistry implements OnApplicationBootstrap {
  private found?: ReadonlyMap<OpenMatterRoom, OpenMattersOfRoom>;

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error naming every room two classes speak for: of two lists the second would be forgotten */
  onApplicationBootstrap(): void {
    this.rooms();
  }

  /** In the order the rooms are listed to whoever closes. */
  rooms(): ReadonlyMap<OpenMatterRoom, OpenMattersOfRoom> {
    if (this.found) return this.found;
    const classes = new Map<OpenMatterRoom, Map<unknown, OpenMattersOfRoom>>();
    for (const wrapper of this.discovery.getProviders({ metadataKey: OpenMatters.KEY })) {
      const room = this.discovery.getMetadataByDecorator(OpenMatters, wrapper)!;
      const same = classes.get(room) ?? new Map<unknown, OpenMattersOfRoom>();
      classes.set(room, same.set(wrapper.metatype, wrapper.instance as OpenMattersOfRoom));
    }
    const twice = [...classes].filter(([, same]) => same.size > 1);
    if (twice.length > 0)
      throw new Error(
        `Open matters are told twice:\n${twice.map(([room, { size }]) => `  ${size} classes answer to @OpenMatters('${room}')`).join('\n')}`,
      );
    const named = OPEN_MATTER_ROOMS.filter((room) => classes.has(room));
    this.found = new Map(named.map((room) => [room, [...classes.get(room)!.values()][0]!]));
    return this.found;
  }
}

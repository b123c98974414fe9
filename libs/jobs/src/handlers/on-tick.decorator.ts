import { SetMetadata } from '@nestjs/common';
import type { TickName } from '../ticks.ts';

/** Work that is due by the clock and finds in the database what there is to do. */
export interface TickHandler {
  /** Opens its own transactions, and must be able to stop half-way and begin again. */
  tick(): Promise<void>;
}

export const ON_TICK = 'homeward:on-tick';

/** Names the one class that answers a tick of the catalogue; found at boot among the providers of the worker. */
export function OnTick(tick: TickName): (target: abstract new (...args: never[]) => TickHandler) => void {
  return SetMetadata(ON_TICK, tick);
}

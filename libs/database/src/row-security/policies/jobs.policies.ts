import { SYSTEM, systemOnly } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Work asked for. */
export const JOBS_POLICIES = {
  outbox: {
    grants: ['select', 'insert', 'update', 'delete'],
    sees: SYSTEM,
    adds: 'true',
    addedForOthersBecause: 'any action may ask for work; only the relay and the handlers read it back',
  },
  worker_heartbeat: {
    grants: ['select', 'insert', 'update', 'delete'],
    sees: 'true',
    writes: SYSTEM,
    publicBecause: 'readiness shows whether a worker beats; it holds ids and instants',
  },
  tick_run: systemOnly('update'),
} satisfies Readonly<Record<string, TablePolicy>>;

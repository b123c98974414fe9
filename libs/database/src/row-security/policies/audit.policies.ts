import { ERASED, SYSTEM, id, ids, offices, setting, systemOnly } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** The trail, and what was erased. */
export const AUDIT_POLICIES = {
  audit_event: {
    grants: ['select', 'insert'],
    sees: `office_id = ${offices('audit_offices')} or ${SYSTEM}`,
    // Reads that end together are written together (ADR 8): then of those named only, and never with a value.
    writes: `(actor_id is not distinct from ${id('user_id')} and actor_kind <> 'system') or ${SYSTEM}
      or (actor_id = ${ids(setting('trace_actors'))} and actor_kind in ('person', 'api-key') and value_digests = '{}')`,
    addedForOthersBecause: 'whoever acts leaves their own trace in the trail of the office they touched',
  },
  audit_value: {
    grants: ['select', 'insert', 'delete'],
    // Not by office: a person's values lie wherever their file has been.
    sees: `${ERASED} is not null or ${SYSTEM}`,
    adds: 'true',
    addedForOthersBecause: 'whoever acts leaves the values of their own event behind, unreadable to them from then on',
  },
  audit_link: systemOnly(),
  audit_head: systemOnly(),
  erasure: {
    grants: ['select', 'insert'],
    sees: `office_id = ${offices('audit_offices')} or office_id = ${offices('erase_offices')} or ${SYSTEM}`,
    writes: `office_id = ${offices('erase_offices')} and ${ERASED} = subject_id`,
  },
} satisfies Readonly<Record<string, TablePolicy>>;

import { MANAGED, SYSTEM, offices, setting } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Offices, and who pays for what. */
export const ORGANISATION_POLICIES = {
  office: {
    grants: ['select', 'insert', 'update'],
    sees: 'true',
    writes: `id = ${offices('admin_offices')} or parent_id = ${offices('admin_offices')} or ${SYSTEM}`,
    // Otherwise an administrator could pull another's office under their own: the new row would pass.
    changes: `id = ${offices('admin_offices')} or ${SYSTEM}`,
    publicBecause: 'the directory of offices: whom to ask and where to transfer; it holds no person',
  },
  donor: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: `${setting('programme_offices')} is not null`,
    publicBecause: 'the directory of those who pay; it holds no person',
  },
  project: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: MANAGED,
    publicBecause: 'the directory of projects: what a programme is paid from; it holds no person',
  },
  project_funding: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: MANAGED,
    publicBecause: 'who pays which share of a project under which agreement; it holds no person',
  },
} satisfies Readonly<Record<string, TablePolicy>>;

import type { TablePolicy } from './table-policy.ts';

/** The installation itself. */
export const INSTALLATION_POLICIES = {
  migrations: {
    grants: ['select'],
    sees: 'true',
    publicBecause: 'readiness compares the migrations that ran with those in the code',
  },
  installation: { grants: ['select'], sees: 'true', publicBecause: 'every page says whether this is a demonstration' },
} satisfies Readonly<Record<string, TablePolicy>>;

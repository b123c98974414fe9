import type { EntityManager } from 'typeorm';
import { removeAnnouncements } from '../changes/announcements.ts';
import { ACCEPTED_ROWS_SQL, DROP_ACCEPTED_ROWS_SQL } from './accepted-rows.ts';
import { DROP_ERASED_ROWS_SQL, ERASED_ROWS_SQL } from './erased-rows.ts';
import { DROP_NAMED_READINGS_SQL, NAMED_READINGS_SQL } from './named-readings.ts';
import { DROP_RECEIVED_ROWS_SQL, RECEIVED_ROWS_SQL } from './received-rows.ts';
import { OWNER_FUNCTIONS, ROW_POLICIES, policyClauses, type TablePolicy } from './policies/index.ts';

/**
 * Writes every policy and grant afresh, in the migrator's transaction. Repeatable: what stands in the code is what
 * stands in the database, and a policy that was removed from the code is gone.
 * @param role the application's role
 */
export async function applyRowSecurity(tx: EntityManager, role: string): Promise<void> {
  const quoted = `"${role}"`;
  await removePolicies(tx);
  await tx.query(ERASED_ROWS_SQL);
  await tx.query(ACCEPTED_ROWS_SQL);
  await tx.query(NAMED_READINGS_SQL);
  await tx.query(RECEIVED_ROWS_SQL);
  await tx.query(`
    revoke all on all tables in schema public from ${quoted};
    grant usage on schema public to ${quoted};
    grant usage on all sequences in schema public to ${quoted};
  `);
  for (const [table, policy] of Object.entries(ROW_POLICIES)) {
    const name = `public."${table}"`;
    const clauses = policyClauses(policy);
    await tx.query(`
      alter table ${name} enable row level security;
      ${policy.grants.length > 0 ? `grant ${privileges(policy)} on ${name} to ${quoted};` : ''}
      create policy sees on ${name} for select to ${quoted} ${clauses.select};
      create policy adds on ${name} for insert to ${quoted} ${clauses.insert};
      create policy changes on ${name} for update to ${quoted} ${clauses.update};
      create policy removes on ${name} for delete to ${quoted} ${clauses.delete};
    `);
  }
  for (const name of Object.keys(OWNER_FUNCTIONS))
    await tx.query(`grant execute on function public.${name} to ${quoted}`);
}

function privileges(policy: TablePolicy): string {
  const columns = policy.updates?.map((column) => `"${column}"`).join(', ');
  return policy.grants.map((grant) => (grant === 'update' && columns ? `update (${columns})` : grant)).join(', ');
}

/**
 * Takes every policy away, and the functions they ask, and the triggers that tell of changes. They look across rooms, so
 * a migration can only be undone without them.
 */
export async function removePolicies(tx: EntityManager): Promise<void> {
  await tx.query(`
    do $$ declare p record; begin
      for p in select tablename, policyname from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on public.%I', p.policyname, p.tablename);
      end loop;
    end $$;
  `);
  await tx.query(DROP_RECEIVED_ROWS_SQL);
  await tx.query(DROP_NAMED_READINGS_SQL);
  await tx.query(DROP_ACCEPTED_ROWS_SQL);
  await tx.query(DROP_ERASED_ROWS_SQL);
  await removeAnnouncements(tx);
}

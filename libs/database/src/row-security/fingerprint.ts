import { createHash } from 'node:crypto';

/** Runs one statement and returns its rows. */
type Ask = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/**
 * What decides who sees a row, as PostgreSQL holds it: policies, whether they are on, the functions
 * they ask, and the role's privileges.
 */
const STANDING_SQL = `
  select coalesce(string_agg(line, E'\\n' order by line), '') as standing from (
    select concat_ws('|', 'policy', tablename, policyname, cmd, permissive, roles::text, qual, with_check) as line
      from pg_policies where schemaname = 'public'
    union all
    select concat_ws('|', 'table', relname, relrowsecurity, relforcerowsecurity, relacl::text)
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
    union all
    select concat_ws('|', 'function', proname, prosecdef, proconfig::text, prosrc)
      from pg_proc where pronamespace = 'public'::regnamespace and proname ~ '^(erased|accepted|named|received)_'
  ) lines`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Remembers, beside the tables, which rules of the code were written and how PostgreSQL put them down, so that an
 * installation can later be told that they were changed behind the code's back, without locking a table.
 * @param rules the rules in the code
 */
export async function rememberRowSecurity(ask: Ask, rules: unknown): Promise<void> {
  await ask(`comment on table public.migrations is 'row security ${await fingerprint(ask, rules)}'`);
}

/** True when the database still holds the rules of this code, as they were written. */
export async function rowSecurityStands(ask: Ask, rules: unknown): Promise<boolean> {
  const [row] = await ask(`select obj_description('public.migrations'::regclass) as remembered`);
  return row?.['remembered'] === `row security ${await fingerprint(ask, rules)}`;
}

async function fingerprint(ask: Ask, rules: unknown): Promise<string> {
  const [row] = await ask(STANDING_SQL);
  return `${sha256(JSON.stringify(rules))} ${sha256(String(row?.['standing']))}`;
}

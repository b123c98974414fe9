import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import { PUBLISHED_RETURNS } from '@homeward/reference';
import { ExportFiguresAction } from '@homeward/reporting';
import { signIn } from './demo-colleagues.ts';
import { DEMO_SIGN_INS } from './demo-staff.ts';

/** As many as donors set beside each other. */
const LAST_YEARS = 3;
const PURPOSE = 'The yearly report to those who pay for the programme.';

/** Lets out the figures of the last years that have a published total, as a programme manager does once they are whole. */
export async function publishYears(application: INestApplicationContext): Promise<void> {
  const standing = await yearsLetOut(application);
  const missing = PUBLISHED_RETURNS.slice(-LAST_YEARS).filter(({ year }) => !standing.has(year));
  if (missing.length === 0) return;
  const manager = DEMO_SIGN_INS.find(({ role }) => role === 'programme-manager')!;
  const actor = await signIn(application, manager.email);
  for (const { year } of missing)
    await application.get(ExportFiguresAction).execute(actor, { from: `${year}-01-01`, to: `${year}-12-31` }, PURPOSE);
}

async function yearsLetOut(application: INestApplicationContext): Promise<ReadonlySet<number>> {
  const rows = await application.get(Transactions).read<{ year: number }>(systemActor(), {
    name: 'demo_published_years',
    text: `select distinct extract(year from from_day)::integer as year from figure_export`,
    values: [],
  });
  return new Set(rows.map(({ year }) => year));
}

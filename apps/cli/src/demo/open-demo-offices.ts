import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { OpenOfficeAction } from '@homeward/organisation';
import { systemActor } from '@homeward/platform';
import { DEMO_OFFICES } from './demo-offices.ts';

/** Opens the demonstration's offices that do not stand yet. @returns ids by name */
export async function openDemoOffices(application: INestApplicationContext): Promise<ReadonlyMap<string, string>> {
  const rows = await application.get(Transactions).read<{ id: string; name: string }>(systemActor(), {
    ...{ name: 'demo_offices', text: 'select id, name from office', values: [] },
  });
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  for (const { under, ...office } of DEMO_OFFICES) {
    if (ids.has(office.name)) continue;
    const parentId = under === null ? null : ids.get(under)!;
    const { id } = await application.get(OpenOfficeAction).execute(systemActor(), { ...office, parentId });
    ids.set(office.name, id);
  }
  return ids;
}

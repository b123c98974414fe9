import { Transactions } from '@homeward/database';
import { systemActor, type Actor } from '@homeward/platform';

/** Whoever runs a command has the installation in their hands: it counts every office, and shows no row. */
export async function countingActor(transactions: Transactions): Promise<Actor> {
  const offices = await transactions.read<{ id: string }>(systemActor(), {
    ...{ name: 'cli_offices', text: 'select id from office', values: [] },
  });
  const ids = offices.map(({ id }) => id);
  return { ...systemActor(), offices: { 'figures.read': ids, 'case.read': ids } };
}

import { migrate, type DatabaseUrls, type MigrationReport } from '@homeward/database';
import { loadReferenceData, type ReferenceLoad } from '@homeward/reference';

/** Brings a database to this code: schema, row policies, queue tables, and the data that come from outside. */
export async function bringUpToDate(
  urls: DatabaseUrls & { owner: string },
): Promise<{ schema: MigrationReport; reference: ReferenceLoad }> {
  const schema = await migrate(urls, new Date());
  return { schema, reference: await loadReferenceData(urls.owner) };
}

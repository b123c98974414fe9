import { loadDeclarationSamples } from '@homeward/counselling';
import { migrate, type DatabaseUrls, type MigrationReport } from '@homeward/database';
import { loadSampleLetters } from '@homeward/notification';
import { loadProgrammes } from '@homeward/programme';
import { loadReferenceData, type ReferenceLoad } from '@homeward/reference';
import { loadOrientationSamples } from '@homeward/travel';

/** Brings a database to this code: schema, row policies, queue tables, reference data, programmes. */
export async function bringUpToDate(
  urls: DatabaseUrls & { owner: string },
): Promise<{ schema: MigrationReport; reference: ReferenceLoad }> {
  const schema = await migrate(urls, new Date());
  const reference = await loadReferenceData(urls.owner);
  await loadProgrammes(urls.owner);
  await loadDeclarationSamples(urls.owner);
  await loadSampleLetters(urls.owner);
  await loadOrientationSamples(urls.owner);
  return { schema, reference };
}

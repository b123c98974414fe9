import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs every test file of one room as one suite: Jest loads Nest, TypeORM and the house anew for each suite, which takes
 * longer than most of these files do. Each file keeps its own describe, its own database and its own end.
 */
export async function runTogether(directory: string): Promise<void> {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.int-spec.ts'),
  );
  if (files.length === 0) throw new Error(`No test file lies in ${directory}.`);
  for (const file of files.sort()) await import(path.join(directory, file));
}

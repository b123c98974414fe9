import { CASELOAD_PART_BYTES } from '@homeward/contracts';
import { client } from '../../../lib/api/client.ts';
import { problemOf } from '../../../lib/api/problem.ts';

/** A part that the line swallowed is sent again some times: it is answered as the first time. */
const TRIES = 3;

/**
 * Sends the files of a caseload a part at a time and has them tried.
 * @param onShare how much of all of them is there, from 0 to 1
 * @returns the import; @throws Problem
 */
export async function sendFiles(files: readonly File[], onShare: (share: number) => void): Promise<string> {
  const announced = await client.POST('/api/caseload-imports', {
    body: { files: files.map(({ name, size }) => ({ fileName: name.slice(-150), byteSize: size })) },
  });
  if (!announced.data) throw problemOf(announced.error);
  const { id, version } = announced.data;
  const all = files.reduce((sum, { size }) => sum + size, 0);
  let sent = 0;
  for (const [i, file] of files.entries())
    for (let from = 0; from < file.size; from += CASELOAD_PART_BYTES) {
      const part = file.slice(from, from + CASELOAD_PART_BYTES);
      await sendPart(id, i + 1, from, part);
      sent += part.size;
      onShare(sent / all);
    }
  const started = await client.POST('/api/caseload-imports/{id}/runs', {
    params: { path: { id } },
    body: { version, dryRun: true },
  });
  if (!started.data) throw problemOf(started.error);
  return id;
}

async function sendPart(id: string, ordinal: number, from: number, part: Blob): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    const form = new FormData();
    form.append('from', String(from));
    form.append('file', part, 'part');
    const { error } = await client.POST('/api/caseload-imports/{id}/files/{ordinal}/parts', {
      params: { path: { id, ordinal } },
      body: { from, file: '' },
      bodySerializer: () => form,
    });
    if (!error) return;
    const problem = problemOf(error);
    if (left <= 1 || (problem.status !== 0 && problem.status < 500)) throw problem;
  }
}

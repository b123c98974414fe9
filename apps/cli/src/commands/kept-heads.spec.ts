import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keptHeadOf, keptHeadsIn } from './kept-heads.ts';

const DIGEST = '9f'.repeat(32);

describe('heads kept outside', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'homeward-heads-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function fileOf(...lines: string[]): Promise<string> {
    const file = path.join(folder, 'heads');
    await writeFile(file, lines.join('\n'));
    return file;
  }

  it('should be read as they are printed, with or without their place', () => {
    expect(keptHeadOf(`2026-11:${DIGEST}`)).toEqual({ month: '2026-11-01', digest: DIGEST });
    expect(keptHeadOf(`2026-11-01:17:${DIGEST.toUpperCase()}`)).toEqual({
      month: '2026-11-01',
      seq: 17,
      digest: DIGEST,
    });
  });

  it.each(['', '2026-11', `2026-13:${DIGEST}`, `2026-11:${DIGEST.slice(1)}`, `2026-11:${DIGEST}0`])(
    'should be refused with their form when they are written "%s"',
    (typed) => expect(() => keptHeadOf(typed)).toThrow(/is not a head of the trail/),
  );

  it('should be found in a list and among the lines of a log', async () => {
    const file = await fileOf(
      `2026-10:${DIGEST}`,
      '',
      JSON.stringify({ msg: 'request', status: 200 }),
      JSON.stringify({ msg: 'audit head signed', month: '2026-11-01', seq: 6, digest: DIGEST }),
      '{"msg":"half a li',
    );
    expect(await keptHeadsIn(file)).toEqual([
      { month: '2026-10-01', digest: DIGEST },
      { month: '2026-11-01', seq: 6, digest: DIGEST },
    ]);
  });

  it('should not be silently none', async () => {
    await expect(keptHeadsIn(await fileOf('{"msg":"request"}'))).rejects.toThrow(/holds no head/);
    await expect(keptHeadsIn(await fileOf('2026-11 9f'))).rejects.toThrow(/is not a head/);
    await expect(keptHeadsIn(path.join(folder, 'nowhere'))).rejects.toThrow(/ENOENT/);
  });
});

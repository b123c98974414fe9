import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '@homeward/platform';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PART = '.part';
const OWNER = 'owner';

/** Where encrypted files lie: under their ids, in folders by the first two digits, closed to other users. */
@Injectable()
export class FileStore {
  private readonly directory: string;

  constructor(config: Config) {
    this.directory = config.FILES_DIR ?? path.join(config.HOMEWARD_HOME, 'files');
  }

  /** Ends when the file is on disk for good: only then may a row say that it is there. */
  async write(id: string, content: Buffer): Promise<void> {
    const folder = this.folderOf(id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = path.join(folder, `${id}${PART}`);
    const file = await open(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path.join(folder, id));
    await syncDirectory(folder);
  }

  /** Says once, beside the files, under whose secret they were sealed. */
  async claim(owner: string): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    await writeFile(path.join(this.directory, OWNER), owner, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  }

  /** True when the files here were sealed under that secret: nobody sweeps the files of another installation. */
  async belongsTo(owner: string): Promise<boolean> {
    const standing = await readFile(path.join(this.directory, OWNER), 'utf8').catch(() => null);
    return standing === owner;
  }

  /** @returns null when there is none */
  async find(id: string): Promise<Buffer | null> {
    try {
      return await readFile(path.join(this.folderOf(id), id));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    for (const name of [id, `${id}${PART}`]) await rm(path.join(this.folderOf(id), name), { force: true });
  }

  /** Ids of files, whole or half written, that were last touched before an instant; folder by folder. */
  async *olderThan(before: Date): AsyncGenerator<string[]> {
    for (const folder of await namesIn(this.directory)) {
      const ids = new Set<string>();
      for (const name of await namesIn(path.join(this.directory, folder))) {
        const id = name.endsWith(PART) ? name.slice(0, -PART.length) : name;
        if (!ID.test(id)) continue;
        const { mtime } = await stat(path.join(this.directory, folder, name)).catch(() => ({ mtime: new Date() }));
        if (mtime < before) ids.add(id);
      }
      if (ids.size > 0) yield [...ids];
    }
  }

  private folderOf(id: string): string {
    if (!ID.test(id)) throw new Error('A file is named by its id.');
    return path.join(this.directory, id.slice(0, 2));
  }
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** A name is durable once its directory is; Windows keeps names by itself and opens no directories. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

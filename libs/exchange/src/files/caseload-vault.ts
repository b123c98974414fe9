import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CASELOAD_PART_BYTES } from '@homeward/contracts';
import { Config, DomainError } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { ExchangeErrorCode } from '../domain/exchange.errors.ts';
import { newFileKey, openPart, sealPart, wrappingKeyOf } from './sealed-part.ts';

const ID = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.sealed$/;

export interface VaultFile {
  readonly id: string;
  readonly wrappedKey: Buffer;
  readonly byteSize: number;
}

/**
 * Caseloads on their way in and out, each under a key of its own and a part at a time, so that neither the disk holds a
 * name nor the memory a whole file. Beside the attachments, which the same backup leaves out or takes.
 */
@Injectable()
export class CaseloadVault {
  /** Also where files stand in the clear while a run reads them; see {@link ClearFolder}. */
  readonly directory: string;

  constructor(private readonly config: Config) {
    this.directory = path.join(config.FILES_DIR ?? path.join(config.HOMEWARD_HOME, 'files'), 'caseloads');
  }

  /** A key for a file to come, wrapped. @throws DomainError `caseload.secret-missing` */
  wrappedKeyFor(id: string): Buffer {
    return this.wrap(newFileKey(), id);
  }

  wrap(secret: Uint8Array, about: string): Buffer {
    return sealPart(secret, this.wrappingKey(), `key ${about}`);
  }

  unwrap(wrapped: Buffer, about: string): Buffer {
    return openPart(wrapped, this.wrappingKey(), `key ${about}`);
  }

  /** Ends when the part is on disk for good. The same part written again stands in the place of the first. */
  async write({ id, wrappedKey }: Omit<VaultFile, 'byteSize'>, part: number, content: Uint8Array): Promise<void> {
    const folder = this.folderOf(id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = path.join(folder, `${part}.draft`);
    const file = await open(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o600);
    try {
      await file.writeFile(sealPart(content, this.unwrap(wrappedKey, id), `part ${id} ${part}`));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path.join(folder, String(part)));
  }

  /** The content from its first part to its last. @throws DomainError `caseload.file-gone` */
  async *read({ id, wrappedKey, byteSize }: VaultFile): AsyncGenerator<Buffer> {
    const key = this.unwrap(wrappedKey, id);
    for (let part = 0; part * CASELOAD_PART_BYTES < byteSize; part += 1) {
      const box = await readFile(path.join(this.folderOf(id), String(part))).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? gone() : error;
      });
      yield openPart(box, key, `part ${id} ${part}`);
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.folderOf(id), { recursive: true, force: true });
  }

  /** Ids of files last touched before an instant. What a run that died left open beside them is taken away. */
  async olderThan(before: Date): Promise<string[]> {
    const names = await readdir(this.directory).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const ids: string[] = [];
    for (const name of names) {
      const place = path.join(this.directory, name);
      const { mtime } = await stat(place).catch(() => ({ mtime: new Date() }));
      if (mtime >= before) continue;
      const id = ID.exec(name)?.[1];
      if (id) ids.push(id);
      else await rm(place, { recursive: true, force: true });
    }
    return ids;
  }

  private folderOf(id: string): string {
    const name = `${id}.sealed`;
    if (!ID.test(name)) throw new Error('A caseload file is named by its id.');
    return path.join(this.directory, name);
  }

  private wrappingKey(): Buffer {
    const secret = this.config.HOMEWARD_SECRET;
    if (secret) return wrappingKeyOf(secret);
    throw new DomainError<ExchangeErrorCode>(
      'caseload.secret-missing',
      'HOMEWARD_SECRET is not set, so no caseload can be kept. Give 32 random bytes in hex.',
    );
  }
}

export const gone = (): DomainError<ExchangeErrorCode> =>
  new DomainError('caseload.file-gone', 'This file is no longer kept. Send the caseload again.');

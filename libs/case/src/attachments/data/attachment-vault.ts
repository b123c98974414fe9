import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { openContent, sealContent } from '../domain/sealed-content.ts';
import { AttachmentSecret } from './attachment-secret.ts';
import { FileStore } from './file-store.ts';

/** Puts files away encrypted and takes them out again. */
@Injectable()
export class AttachmentVault {
  constructor(
    private readonly store: FileStore,
    private readonly secret: AttachmentSecret,
  ) {}

  /** @returns the file's own key, wrapped; without it nobody reads the file, not even we */
  async put(id: string, content: Buffer): Promise<Buffer> {
    await this.store.claim(ownerMark(this.secret.get()));
    const sealed = sealContent(content, id, this.secret.get());
    await this.store.write(id, sealed.content);
    return sealed.wrappedKey;
  }

  /** @returns null when the file is gone; @throws Error when it was changed or belongs to another key */
  async take(id: string, wrappedKey: Buffer): Promise<Buffer | null> {
    const content = await this.store.find(id);
    return content && openContent({ content, wrappedKey }, id, this.secret.get());
  }

  /** Files last touched before an instant, when they are this installation's own; none otherwise. */
  async *olderThan(before: Date): AsyncGenerator<string[]> {
    const key = this.secret.find();
    if (key && (await this.store.belongsTo(ownerMark(key)))) yield* this.store.olderThan(before);
  }

  async remove(id: string): Promise<void> {
    await this.store.remove(id);
  }
}

/** Tells secrets apart and gives none away. */
const ownerMark = (key: Buffer): string => createHash('sha256').update('homeward files').update(key).digest('hex');

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
    const sealed = sealContent(content, id, this.secret.get());
    await this.store.write(id, sealed.content);
    return sealed.wrappedKey;
  }

  /** @returns null when the file is gone; @throws Error when it was changed or belongs to another key */
  async take(id: string, wrappedKey: Buffer): Promise<Buffer | null> {
    const content = await this.store.find(id);
    return content && openContent({ content, wrappedKey }, id, this.secret.get());
  }

  async remove(id: string): Promise<void> {
    await this.store.remove(id);
  }
}

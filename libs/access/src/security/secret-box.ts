import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InstallationKeys } from './installation-keys.ts';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps second-factor secrets under AES-256-GCM, bound to their user: a row copied to another user does not open. */
@Injectable()
export class SecretBox {
  constructor(private readonly keys: InstallationKeys) {}

  seal(secret: Uint8Array, userId: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keys.of('second-factor secrets'), iv);
    cipher.setAAD(Buffer.from(userId));
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when the bytes were changed, belong to another user, or were sealed by another installation */
  open(box: Buffer, userId: string): Buffer {
    if (box[0] !== VERSION) throw new Error('A second-factor secret is kept in a form this version does not know.');
    const [iv, tag] = [box.subarray(1, 1 + IV_BYTES), box.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES)];
    const decipher = createDecipheriv('aes-256-gcm', this.keys.of('second-factor secrets'), iv, {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(userId));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(box.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
  }
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

export const newFileKey = (): Buffer => randomBytes(KEY_BYTES);

/** The key that wraps the keys of caseload files and their passwords (HKDF, RFC 5869); @param secret in hex */
export const wrappingKeyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'hex'), Buffer.alloc(0), 'homeward caseload files', KEY_BYTES));

/** Under AES-256-GCM. @param about what the bytes are bound to: they open for nothing else */
export function sealPart(plain: Uint8Array, key: Buffer, about: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), sealed]);
}

/** @throws Error when the bytes were changed, are another part, or were sealed under another secret */
export function openPart(box: Buffer, key: Buffer, about: string): Buffer {
  if (box[0] !== VERSION) throw new Error('A caseload is kept in a form this version does not know.');
  const start = 1 + IV_BYTES + TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(1, 1 + IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(about))
    .setAuthTag(box.subarray(1 + IV_BYTES, start));
  return Buffer.concat([decipher.update(box.subarray(start)), decipher.final()]);
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const VERSION = 1;

/** The key that wraps the keys of files, made from the installation's secret (HKDF, RFC 5869), so that no file holds it. */
export function wrappingKeyFrom(secret: string): Buffer {
  return keyFrom(secret, 'attachment keys');
}

/** A key of its own for each purpose, so that none can be used to attack another. */
export function keyFrom(secret: string, purpose: 'attachment keys' | 'form drafts'): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'hex'), Buffer.alloc(0), `homeward ${purpose}`, KEY_BYTES));
}

/** A file's content under a key of its own, and that key under the wrapping key; both bound to the file's id. */
export interface SealedContent {
  readonly content: Buffer;
  readonly wrappedKey: Buffer;
}

export function sealContent(content: Uint8Array, fileId: string, wrappingKey: Buffer): SealedContent {
  const key = randomBytes(KEY_BYTES);
  return { content: seal(content, key, `content ${fileId}`), wrappedKey: seal(key, wrappingKey, `key ${fileId}`) };
}

/**
 * Gives the content back whole: nothing of it leaves before its tag was checked.
 * @throws Error when content or key were changed, belong to another file, or were sealed under another secret
 */
export function openContent({ content, wrappedKey }: SealedContent, fileId: string, wrappingKey: Buffer): Buffer {
  return open(content, open(wrappedKey, wrappingKey, `key ${fileId}`), `content ${fileId}`);
}

/** @param about what the bytes are bound to: they open for nothing else */
export function seal(plain: Uint8Array, key: Buffer, about: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), sealed]);
}

export function open(box: Buffer, key: Buffer, about: string): Buffer {
  if (box[0] !== VERSION) throw new Error('Sealed content is kept in a form this version does not know.');
  const iv = box.subarray(1, 1 + IV_BYTES);
  const tag = box.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(about))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(box.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
}

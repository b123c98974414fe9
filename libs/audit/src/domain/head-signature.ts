import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';

/** What a signature says: this month's chain had this many links, and ended in this digest, at that instant. */
export interface HeadStatement {
  readonly month: string;
  readonly seq: number;
  readonly digest: Buffer;
  readonly signedAt: Date;
}

/** PKCS #8 as DER before a raw Ed25519 seed (RFC 8410, section 7). */
const PKCS8_BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The pair that signs heads, made from the installation's secret (HKDF, RFC 5869), so that no file holds it. */
export interface HeadKeys {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** @param secret 32 bytes in hex */
export function headKeysFrom(secret: string): HeadKeys {
  const seed = hkdfSync('sha256', Buffer.from(secret, 'hex'), Buffer.alloc(0), 'homeward audit heads', 32);
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_BEFORE_SEED, Buffer.from(seed)]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = createPublicKey(privateKey);
  return { id: keyIdOf(publicKey), privateKey, publicKey };
}

/** The first 16 hex digits of the SHA-256 of the public key: enough to tell keys apart on paper. */
export function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16);
}

export function publicKeyPem(publicKey: KeyObject): string {
  return publicKey.export({ format: 'pem', type: 'spki' }).toString();
}

export function signHead(statement: HeadStatement, privateKey: KeyObject): Buffer {
  return sign(null, wordsOf(statement), privateKey);
}

export function headIsSigned(statement: HeadStatement, signature: Buffer, publicKey: KeyObject): boolean {
  return verify(null, wordsOf(statement), publicKey, signature);
}

function wordsOf({ month, seq, digest, signedAt }: HeadStatement): Buffer {
  return Buffer.from(`homeward audit head\n${month}\n${seq}\n${digest.toString('hex')}\n${signedAt.toISOString()}\n`);
}

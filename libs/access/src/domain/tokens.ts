import { hash, randomBytes, randomInt } from 'node:crypto';

/** Marks a bearer credential as ours, so that a leaked one is recognised by scanners and by people. */
export const API_KEY_PREFIX = 'hwk_';

/** 32 random bytes in base64url: 256 bits, so that its plain SHA-256 is enough to keep. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function newApiKey(): string {
  return API_KEY_PREFIX + newToken();
}

export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** Letters that are not mistaken for each other when copied by hand from paper (Crockford). */
const COPYABLE = '0123456789abcdefghjkmnpqrstvwxyz';

/** 80 bits in four groups of four, for a person to keep on paper. */
export function newRecoveryCode(): string {
  const group = (): string => Array.from({ length: 4 }, () => COPYABLE[randomInt(COPYABLE.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** The form a recovery code is compared in, however it was typed. */
export function normaliseRecoveryCode(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
}

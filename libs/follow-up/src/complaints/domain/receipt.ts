import { hash, randomBytes } from 'node:crypto';

/** Without letters and digits that are mistaken for one another when somebody reads them out. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const NUMBER_LENGTH = 8;
/** Just under 80 bits, so that a plain digest of it is enough to keep. */
const SECRET_LENGTH = 16;

export interface Receipt {
  /** As people write it down: `7F3K-2QXM`. */
  readonly number: string;
  readonly secret: string;
}

/**
 * Made from what the page drew once for its sending, so that the same complaint sent twice over a broken line has one
 * receipt, and nothing that opens it is stored.
 */
export function receiptFrom(seed: string): Receipt {
  return {
    number: grouped(letters(hash('sha512', `number ${seed}`, 'buffer'), NUMBER_LENGTH)),
    secret: grouped(letters(hash('sha512', `secret ${seed}`, 'buffer'), SECRET_LENGTH)),
  };
}

export const newReceipt = (): Receipt => receiptFrom(randomBytes(32).toString('hex'));

/** As it was typed: small letters, spaces and strokes are forgiven. */
export function plainOf(written: string): string {
  return grouped(written.toUpperCase().replace(/[^0-9A-Z]/g, ''));
}

export const digestOfSecret = (secret: string): Buffer => hash('sha256', plainOf(secret), 'buffer');

const letters = (bytes: Buffer, length: number): string =>
  Array.from(bytes.subarray(0, length * 2), (_, i) => (i % 2 === 0 ? bytes.readUInt16BE(i) : -1))
    .filter((value) => value >= 0)
    .map((value) => LETTERS[value % LETTERS.length])
    .join('');

const grouped = (plain: string): string => plain.match(/.{1,4}/g)?.join('-') ?? '';

import { hash, randomBytes } from 'node:crypto';

/** Long enough for a term of planning, short enough that a forgotten telephone stops by itself. */
export const FEED_DAYS = 90;

export const FEED_TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** 256 bits, so that a plain digest of it is enough to keep. */
export const newFeedToken = (): string => randomBytes(32).toString('base64url');
export const hashFeedToken = (token: string): Buffer => hash('sha256', token, 'buffer');

import { createRequire } from 'node:module';
import type * as CommonLanguage from '@zxcvbn-ts/language-common';
import type * as Estimator from '@zxcvbn-ts/core';

/**
 * NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where the password may stand alone. We ask it of everybody, because
 * a role that needs a second factor can be ended while the password stays. No rules of composition, no change by date.
 */
export const PASSWORD_MIN = 15;
/** Long enough for any phrase (NIST asks for 64 or more), short enough that hashing cannot be abused. */
export const PASSWORD_MAX = 128;

/** Printed for all to read; a live installation refuses them whatever their strength. */
export const DEMO_PASSWORD = 'walk-the-long-road-home';
const DEFAULT_PASSWORDS: ReadonlySet<string> = new Set([DEMO_PASSWORD]);

/** The service's own words, which a guesser tries first. */
const SERVICE_WORDS = ['homeward', 'voluntary return', 'reintegration', 'iom'];

/** Estimated guesses below 10^8 are what an offline list finds at once (zxcvbn's scores 0 to 2). */
const SCORE_MIN = 3;
/** The estimate takes time with the square of the length; what is strong up to here is strong. */
const ESTIMATED_LENGTH = 64;
/** What must be left of a password once names, address and service words are taken out of it. */
const LEFT_MIN = 8;

const require = createRequire(import.meta.url);
let estimator: typeof Estimator | undefined;

/** Its word lists take an eighth of a second to prepare: only who is asked about a password waits for them. */
function estimate(): typeof Estimator {
  if (estimator) return estimator;
  const { adjacencyGraphs, dictionary } = require('@zxcvbn-ts/language-common') as typeof CommonLanguage;
  estimator = require('@zxcvbn-ts/core') as typeof Estimator;
  estimator.zxcvbnOptions.setOptions({ dictionary, graphs: adjacencyGraphs });
  return estimator;
}

export interface PasswordContext {
  readonly email: string;
  readonly displayName: string;
  /** True where demonstration passwords would open real people's files. */
  readonly live: boolean;
}

/** The one form a password is hashed and compared in, however the keyboard composed its letters. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

export function isDefaultPassword(password: string): boolean {
  return DEFAULT_PASSWORDS.has(normalisePassword(password));
}

/** @returns how to mend it, or null when the password will do */
export function passwordProblem(password: string, context: PasswordContext): string | null {
  const plain = normalisePassword(password);
  const length = [...plain].length;
  if (length < PASSWORD_MIN)
    return `must be at least ${PASSWORD_MIN} characters long; a sentence of your own is easy to keep`;
  if (length > PASSWORD_MAX) return `must be at most ${PASSWORD_MAX} characters long`;
  if (context.live && isDefaultPassword(plain)) return 'is printed in the demonstration; choose one of your own';
  const words = contextWords(context);
  if (withoutWords(plain, words).length < LEFT_MIN)
    return 'is mostly your name, your address or the name of this service; choose other words';
  if (estimate().zxcvbn(plain.slice(0, ESTIMATED_LENGTH), words).score < SCORE_MIN)
    return 'is among the first that are guessed (a known password, a row of keys or a repetition); choose other words';
  return null;
}

function contextWords({ email, displayName }: PasswordContext): string[] {
  const parts = [...SERVICE_WORDS, email, ...email.split(/[@._+-]/), ...displayName.split(/\s+/)];
  return [...new Set(parts.map((part) => part.normalize('NFKC').toLowerCase()))].filter((part) => part.length >= 3);
}

function withoutWords(password: string, words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
}

export const MESSAGE_STATES = [
  'waiting',
  'handing-over',
  'accepted',
  'kept',
  'refused',
  'unknown',
  'not-sent',
  'cancelled',
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** What the mail server said, or did not say. `code` is fit for a log: never the server's own words. */
export type HandOverResult =
  | { readonly kind: 'accepted' }
  /** Certainly not taken, and worth another try. */
  | { readonly kind: 'temporary'; readonly code: string }
  /** Certainly not taken, and never will be. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The message was on its way when the line went dead: nobody knows. */
  | { readonly kind: 'unanswered'; readonly code: string };

export interface HandOverCount {
  /** Times the server may hold the message, this one included. */
  readonly handOvers: number;
  /** Times it was tried before. */
  readonly tries: number;
}

export interface Settlement {
  readonly state: MessageState;
  readonly reason: string | null;
  readonly handOvers: number;
  readonly tries: number;
  /** Milliseconds until it is tried again; null when it is settled. */
  readonly retryInMs: number | null;
  /** A person must look at it. */
  readonly tell: boolean;
}

/** A message may stand at the server twice at most: one hand-over and one more after silence. */
export const HAND_OVERS_MAX = 2;

const MINUTE = 60_000;
/** Greylisting lets a second try through after some minutes; what is still refused after five hours needs a person. */
export const RETRY_AFTER_MS = [1, 5, 15, 60, 240].map((minutes) => minutes * MINUTE);

/** What one hand-over settles. Only silence counts as a hand-over that may have happened. */
export function afterHandOver(count: HandOverCount, result: HandOverResult): Settlement {
  const tries = count.tries + 1;
  const settled = { handOvers: count.handOvers, tries, retryInMs: null };
  const silentBefore = count.handOvers > 1;
  switch (result.kind) {
    case 'accepted':
      return { ...settled, state: 'accepted', reason: null, tell: false };
    case 'refused':
      return silentBefore
        ? { ...settled, state: 'unknown', reason: `${result.code}-after-silence`, tell: true }
        : { ...settled, state: 'refused', reason: result.code, tell: true };
    case 'unanswered':
      return count.handOvers >= HAND_OVERS_MAX
        ? { ...settled, state: 'unknown', reason: result.code, tell: true }
        : { ...settled, state: 'handing-over', reason: result.code, retryInMs: RETRY_AFTER_MS[0]!, tell: false };
    case 'temporary': {
      const handOvers = count.handOvers - 1;
      const retryInMs = RETRY_AFTER_MS[count.tries] ?? null;
      if (retryInMs === null)
        return { ...settled, handOvers, state: silentBefore ? 'unknown' : 'not-sent', reason: result.code, tell: true };
      const state = silentBefore ? 'handing-over' : 'waiting';
      return { state, reason: result.code, handOvers, tries, retryInMs, tell: false };
    }
  }
}

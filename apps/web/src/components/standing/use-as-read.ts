import { useRef, useState } from 'react';
import { isProblem, type Problem } from '../../lib/api/problem.ts';
import type { Standing } from './standing.ts';

/** What the server says when a record is no longer what it was read as. */
const OVERTAKEN: ReadonlySet<string> = new Set([
  'record.version-stale',
  'record.not-found',
  'appointment.not-open',
  'consent.already-withdrawn',
  'declaration-template.not-a-draft',
  'declaration.lapsed',
  'evaluation.outdated',
  'exception.already-answered',
  'figure.already-confirmed',
  'flag.lowered',
  'follow-up.no-death-to-settle',
  'follow-up.not-stopped',
  'follow-up.stopped',
  'information-contact.already-a-case',
  'letter-template.not-a-draft',
  'letter.not-a-draft',
  'letter.not-filed',
  'reckoning.not-waiting',
  'referral.not-open',
  'referral.taken',
  'room.closed',
  'round.not-open',
  'rule.not-a-draft',
  'satisfaction.answered-already',
  'suspension.nothing-to-confirm',
  'transfer.answered',
  'transfer.lapsed',
  'user.disabled',
]);

/** Both versions of a record, while somebody else’s change waits to be looked at. */
export interface Changed {
  readonly read: Standing;
  readonly now: Standing;
  readonly refusal: Problem;
}

export interface AsRead {
  readonly changed: Changed | null;
  /**
   * Sends for the version that was read when this was begun, or for `from`.
   * @returns false when somebody else was faster: nothing was saved, and both versions wait to be looked at
   * @throws what the server refused with otherwise
   */
  send(action: (version: number) => Promise<unknown>, from?: Standing): Promise<boolean>;
  /** What stands now is what was read, from here on. */
  accept(): void;
  /** Nothing waits to be looked at any more. */
  settle(): void;
}

/** Keeps the record as it was read: a page may learn of a change meanwhile, but nobody has decided about that yet. */
export function useAsRead(standing: Standing | undefined): AsRead {
  const read = useRef(standing);
  const [stale, setStale] = useState<Pick<Changed, 'read' | 'refusal'> | null>(null);
  const settle = (): void => setStale(null);
  return {
    changed: stale && standing ? { ...stale, now: standing } : null,
    send: async (action, from = read.current) => {
      try {
        await action(from?.version ?? 0);
      } catch (error) {
        if (!from || !isProblem(error) || !OVERTAKEN.has(error.code)) throw error;
        await from.askAgain();
        setStale({ read: from, refusal: error });
        return false;
      }
      settle();
      return true;
    },
    accept: () => void (read.current = standing),
    settle,
  };
}

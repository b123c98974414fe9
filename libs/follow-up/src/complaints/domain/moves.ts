import {
  COMPLAINT_MOVES,
  type AnswerWay,
  type ComplaintMove,
  type ComplaintOutcome,
  type ComplaintStatus,
} from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import { refuseUnsuitable, type ComplaintErrorCode } from './complaint.errors.ts';

export interface MoveDetails {
  readonly handlerId?: string | null | undefined;
  readonly outcome?: ComplaintOutcome | null | undefined;
  readonly way?: AnswerWay | null | undefined;
  readonly words?: string | null | undefined;
}

/** What each move is told; what it is not told, it does not take. */
const NEEDS: Readonly<Record<ComplaintMove, readonly (keyof MoveDetails)[]>> = {
  acknowledge: [],
  assign: ['handlerId'],
  escalate: ['words'],
  decide: ['outcome', 'words'],
  answer: ['words'],
  appeal: ['words'],
};
const TAKES_TOO: Readonly<Partial<Record<ComplaintMove, readonly (keyof MoveDetails)[]>>> = { answer: ['way'] };

/** @throws DomainError `complaint.not-now`, naming where it stands */
export function statusAfter(move: ComplaintMove, status: ComplaintStatus): ComplaintStatus {
  const { from, to } = COMPLAINT_MOVES[move];
  if ((from as readonly ComplaintStatus[]).includes(status)) return to;
  throw new DomainError<ComplaintErrorCode>(
    'complaint.not-now',
    `This complaint is ${status}; that is possible while it is ${from.join(' or ')}. Read it again.`,
    { extra: { status, from } },
  );
}

/** @throws DomainError `complaint.unsuitable` */
export function checkDetails(move: ComplaintMove, details: MoveDetails): void {
  const fields: Record<string, string> = {};
  for (const name of ['handlerId', 'outcome', 'way', 'words'] as const) {
    const given = details[name] !== undefined && details[name] !== null && details[name] !== '';
    if (!given && NEEDS[move].includes(name)) fields[name] = 'is missing';
    if (given && !NEEDS[move].includes(name) && !TAKES_TOO[move]?.includes(name))
      fields[name] = 'does not belong to this';
  }
  refuseUnsuitable(fields);
}

/**
 * Nobody is written to in a way they did not call safe; with none left, the answer is kept for when they ask.
 * @throws DomainError `complaint.way-unsafe`
 */
export function demandSafeWay(
  way: AnswerWay | null | undefined,
  { safeWays, hasReceipt }: { safeWays: readonly AnswerWay[]; hasReceipt: boolean },
): void {
  const safe = hasReceipt ? [...safeWays, 'receipt'] : safeWays;
  if (way ? safe.includes(way) : safe.length === 0) return;
  throw new DomainError<ComplaintErrorCode>('complaint.way-unsafe', 'That way of answering was not called safe.', {
    fields: { way: safe.length > 0 ? `must be one of: ${safe.join(', ')}` : 'must stay empty: no way is safe' },
  });
}

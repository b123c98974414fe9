import type {
  DocumentDecision,
  DocumentProblem,
  OriginalPlace,
  RetrievalState,
  TravelDocumentKind,
} from '@homeward/contracts';

/** A document as far as its journey is concerned. Days are `YYYY-MM-DD`. */
export interface DocumentAtHand {
  readonly id: string;
  readonly kind: TravelDocumentKind;
  readonly expiresOn: string | null;
  readonly originalAt: OriginalPlace;
  /** The latest decision about this document as it stands now; null when nobody has looked. */
  readonly decision: DocumentDecision | null;
  readonly retrieval: RetrievalState | null;
}

export interface DocumentNeeds {
  /** The day on which the last leg arrives, by the clock of that place. */
  readonly arrivesOn: string;
  readonly bufferDays: number;
}

export interface DocumentAnswer {
  readonly problem: DocumentProblem | null;
  /** The document that is best for the journey; null when there is none. */
  readonly documentId: string | null;
  readonly expiresOn: string | null;
  /** The last day on which it must still be valid. */
  readonly neededUntil: string;
}

const IN_HAND: readonly OriginalPlace[] = ['with-applicant', 'implementing-office'];
const HELD: readonly OriginalPlace[] = ['asylum-service', 'authorities'];
const COMING: readonly RetrievalState[] = ['promised', 'received', 'handed-over'];
const DAY_MS = 86_400_000;

/** @param day `YYYY-MM-DD` */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** What stands between a document and the journey, the first thing first; null when nothing does. */
export function problemOf(document: DocumentAtHand, { arrivesOn, bufferDays }: DocumentNeeds): DocumentProblem | null {
  const { expiresOn, originalAt, decision, retrieval } = document;
  if (expiresOn === null) return 'no-expiry';
  if (expiresOn < addDays(arrivesOn, bufferDays)) return 'expires-too-early';
  if (decision === 'not-usable') return 'not-usable';
  if (HELD.includes(originalAt)) return retrieval && COMING.includes(retrieval) ? checked(decision) : 'held-elsewhere';
  return IN_HAND.includes(originalAt) ? checked(decision) : 'not-in-hand';
}

const checked = (decision: DocumentDecision | null): DocumentProblem | null =>
  decision === null ? 'not-checked' : null;

/** How near to ready each problem is: the best of several documents is the one looked at. */
const NEAREST: readonly (DocumentProblem | null)[] = [
  null,
  'not-checked',
  'held-elsewhere',
  'not-in-hand',
  'no-expiry',
  'expires-too-early',
  'not-usable',
];

/** Answers for somebody who may hold several documents: one that serves is enough. */
export function answerFor(documents: readonly DocumentAtHand[], needs: DocumentNeeds): DocumentAnswer {
  const neededUntil = addDays(needs.arrivesOn, needs.bufferDays);
  const ranked = documents
    .map((document) => ({ document, problem: problemOf(document, needs) }))
    .sort(
      (one, other) =>
        NEAREST.indexOf(one.problem) - NEAREST.indexOf(other.problem) ||
        (other.document.expiresOn ?? '').localeCompare(one.document.expiresOn ?? ''),
    );
  const best = ranked[0];
  if (!best) return { problem: 'none', documentId: null, expiresOn: null, neededUntil };
  const { id, expiresOn } = best.document;
  return { problem: best.problem, documentId: id, expiresOn, neededUntil };
}

import {
  CONSULAR_STATES,
  type ConsularState,
  type DocumentProblem,
  type ReadinessPart,
  type ReadinessState,
  type ReceptionState,
  type RetrievalState,
} from '@homeward/contracts';

/** One thing that must stand before somebody travels: where it stands, why, and until or from which day. */
export interface ReadinessOf {
  readonly part: ReadinessPart;
  readonly state: ReadinessState;
  /** A code of the part's own matter, which a screen says in words. */
  readonly code: string;
  readonly day: string | null;
}

const ENDED: readonly ConsularState[] = ['collected', 'stopped'];

/** Whether a request is still under way. */
export const isUnderWay = (state: ConsularState): boolean => CONSULAR_STATES.includes(state) && !ENDED.includes(state);

export function documentReadiness(
  {
    problem,
    neededUntil,
    expiresOn,
  }: { problem: DocumentProblem | null; neededUntil: string; expiresOn: string | null },
  retrieval: RetrievalState | null,
  request: ConsularState | null,
): ReadinessOf {
  const part = 'document';
  if (problem === null) return { part, state: 'ready', code: 'valid', day: expiresOn };
  const asked = problem === 'held-elsewhere' && retrieval === 'asked';
  const ordered = problem !== 'not-checked' && request !== null && isUnderWay(request);
  return { part, state: asked || ordered ? 'waiting' : 'missing', code: problem, day: neededUntil };
}

export function healthReadiness(
  problem: string | null,
  day: string | null,
  standing: { readonly answer: string; readonly until: string | null; readonly lookAgainOn: string | null } | null,
): ReadinessOf {
  const part = 'health';
  if (problem === null)
    return { part, state: 'ready', code: standing?.answer ?? 'not-required', day: standing?.until ?? null };
  const waits = problem === 'requested' || problem === 'may-not-travel';
  return { part, state: waits ? 'waiting' : 'missing', code: problem, day: day ?? standing?.lookAgainOn ?? null };
}

export function receptionReadiness(
  needs: readonly string[],
  current: { readonly state: ReceptionState; readonly answeredOn: string | null } | null,
): ReadinessOf {
  const part = 'reception';
  if (current?.state === 'accepted') return { part, state: 'ready', code: 'accepted', day: current.answeredOn };
  if (needs.length === 0) return { part, state: 'ready', code: 'not-needed', day: null };
  if (current?.state === 'asked') return { part, state: 'waiting', code: 'asked', day: null };
  return { part, state: 'missing', code: current?.state === 'declined' ? 'declined' : 'nobody', day: null };
}

export function destinationReadiness(
  countryCode: string | null,
  suspensions: readonly {
    readonly subArea: string | null;
    readonly outside: boolean | null;
    readonly endsOn: string | null;
  }[],
): ReadinessOf {
  const part = 'destination';
  if (countryCode === null) return { part, state: 'missing', code: 'unnamed', day: null };
  const whole = suspensions.find(({ subArea, outside }) => subArea === null || outside === false);
  if (whole) return { part, state: 'waiting', code: 'suspended', day: whole.endsOn };
  if (suspensions.length > 0) return { part, state: 'missing', code: 'part-suspended', day: null };
  return { part, state: 'ready', code: 'open', day: null };
}

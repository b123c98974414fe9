import type { components } from '../../../lib/api/schema.ts';

export type Screening = components['schemas']['ScreeningDto'];

export interface ScreeningState {
  /** The latest of each kind; the list comes newest first. */
  readonly rapid: Screening | undefined;
  readonly full: Screening | undefined;
  /** A rapid one asked for a full one that was not held since. */
  readonly fullMissing: boolean;
  /** The day somebody looks again, by the latest screening. */
  readonly reassessOn: string | null;
}

/** How far the screening of one member is, by the rule of the workflow; only what everybody on the case knows. */
export function screeningStateOf(screenings: readonly Screening[], memberId: string): ScreeningState {
  const own = screenings.filter((screening) => screening.memberId === memberId);
  const full = own.filter(({ kind }) => kind === 'full');
  return {
    rapid: own.find(({ kind }) => kind === 'rapid'),
    full: full[0],
    fullMissing: own.some(
      (rapid) => rapid.kind === 'rapid' && rapid.fullNeeded && !full.some(({ heldOn }) => heldOn >= rapid.heldOn),
    ),
    reassessOn: own[0]?.reassessOn ?? null,
  };
}

/** How far a household's journey has come, by days from today. */
export interface Journey {
  /** The day of the flight; for whoever has no seat yet, the day they could leave. */
  readonly flies: number;
  /** After what nothing more is told; all of it, as far as the days have passed, when absent. */
  readonly until?: 'consulate-asked' | 'consulate-appoints' | 'asked' | 'failed' | 'offered' | 'left';
  readonly missed?: boolean;
  readonly escorted?: boolean;
  readonly wheelchair?: boolean;
}

/**
 * What a movement officer has in hand on any day: flights of today and this week, an option that ends tomorrow, seats
 * that were asked for, a request the carrier could not serve, somebody who missed the flight, somebody not heard of since
 * they left, and papers that a consulate has not given. Households take them in turn.
 */
export const JOURNEYS: readonly Journey[] = [
  { flies: 0 },
  { flies: 2, wheelchair: true },
  { flies: -4, missed: true },
  { flies: 3, escorted: true },
  { flies: 9, until: 'offered' },
  { flies: -5, until: 'left' },
  { flies: 11, until: 'asked' },
  { flies: 1 },
  { flies: 21, until: 'consulate-appoints' },
  { flies: -38 },
  { flies: 4 },
  { flies: 8, until: 'failed' },
  { flies: -1 },
  { flies: -21 },
  { flies: 28, until: 'consulate-asked' },
  { flies: -75 },
  { flies: 1, wheelchair: true },
  { flies: -10 },
  { flies: -46 },
];

/** A child without caregiver flies this week, with somebody who brings it. */
export const CHILD_ALONE: Journey = { flies: 5 };

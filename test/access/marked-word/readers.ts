import type { Role } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';

/** Somebody who asks, with what they show at the door. */
export interface Reader extends Actor {
  readonly userId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Each role in the case's office, and the people the case knows. */
type Here = Role | 'author' | 'author without a second factor' | 'named' | 'breaker' | 'key of a medical officer';
type Elsewhere =
  | 'caseworker elsewhere'
  | 'medical officer elsewhere'
  | 'protection officer elsewhere'
  | 'partner sent to'
  | 'partner elsewhere';

export type ReaderName = Here | Elsewhere;

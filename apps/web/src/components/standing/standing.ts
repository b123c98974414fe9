import type { ConflictField } from '../conflict.tsx';

/** A fact of the record that is changed, in words. */
export type Fact = Pick<ConflictField, 'name' | 'label'> & { readonly value: string };

/** The record as it stands on the page, for whatever sends the version that was read. */
export interface Standing {
  readonly version: number;
  /** What both versions are compared by. */
  readonly facts: readonly Fact[];
  /** Asks anew, after somebody else changed it. */
  readonly askAgain: () => Promise<unknown>;
}

import type { ReactNode } from 'react';

/** Where a form stands: what it is about, and the way out. */
export interface FormPlace {
  readonly lead: ReactNode;
  readonly back: ReactNode;
}

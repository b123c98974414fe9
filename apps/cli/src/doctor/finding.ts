/** What one check found. */
export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  /** What was seen, in words; when it is not well, what is wrong. */
  readonly seen: string;
  /** How to mend it; null when all is well. */
  readonly mend: string | null;
}

export const well = (check: string, seen: string): Finding => ({ check, ok: true, seen, mend: null });
export const wrong = (check: string, seen: string, mend: string): Finding => ({ check, ok: false, seen, mend });

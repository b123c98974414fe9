const DAY_MS = 86_400_000;
/** Two weeks: over a holiday, and no longer, because nobody else may read it to know whether it is still needed. */
const KEPT_DAYS = 14;

/** @returns when a draft saved then is forgotten, unless it is saved again */
export const draftEnd = (savedAt: Date): Date => new Date(savedAt.getTime() + KEPT_DAYS * DAY_MS);

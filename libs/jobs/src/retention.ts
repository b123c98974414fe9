/**
 * Days a finished piece of work is kept, long enough to answer what was sent when and why, and no longer: a table that
 * only grows makes every look at what is due slower. What is open, and what died and waits for a person, is never
 * forgotten. The work's key is free again afterwards; whatever must not happen twice for longer has a row of its own
 * that says so, as a message has its intent.
 */
export const FINISHED_WORK_KEPT_DAYS = 90;

/** Long enough to act, short enough to be within the hour a child must not be lost for. */
export const TOLD_AGAIN_AFTER_MS = 3_600_000;
/** From then on once a day, for as long as the alert is open. */
export const TOLD_DAILY_MS = 24 * 3_600_000;
/** A colleague who has not said whether the child came is asked, early enough for an alert within the hour. */
export const ATTENDANCE_ASKED_AFTER_MS = 30 * 60_000;
/** Where that colleague is silent, those who would be told of a missing child are asked, while the hour still lasts. */
export const OFFICERS_ASKED_AFTER_MS = 50 * 60_000;
/** So long back attendance is asked for: a worker that stood still makes up what it missed. */
export const ATTENDANCE_ASKED_FOR_MS = 24 * 3_600_000;

/** Until an office writes its own. Marked as a sample, because no office has agreed to it. */
export const SAMPLE_PROTOCOL =
  'SAMPLE, not agreed by your office. Call the guardian now, then the place where the child stays. The guardian tells the police and, in Belgium, Child Focus. Write down who was called and when. The alert stays open until the child was seen.';

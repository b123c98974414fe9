/** Refusals of the counselling room. */
export type CounsellingErrorCode =
  | 'counselling-session.in-the-future'
  | 'counselling-session.too-long-ago'
  | 'counselling-session.language-unknown'
  | 'note.unsuitable'
  | 'consent.in-the-future'
  | 'consent.channel-unsuitable'
  | 'consent.already-given'
  | 'consent.already-withdrawn';

/** Refusals of the counselling room. */
export type CounsellingErrorCode =
  | 'session.in-the-future'
  | 'session.too-long-ago'
  | 'session.language-unknown'
  | 'note.unsuitable'
  | 'consent.in-the-future'
  | 'consent.channel-unsuitable'
  | 'consent.already-given'
  | 'consent.already-withdrawn';

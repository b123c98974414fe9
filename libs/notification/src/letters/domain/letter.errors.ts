/** Refusals of letters. */
export type LetterErrorCode =
  | 'letter-template.unsuitable'
  | 'letter-template.own-draft'
  | 'letter-template.not-a-draft'
  | 'letter.no-template'
  | 'letter.matter-missing'
  | 'letter.not-a-draft'
  | 'letter.not-filed'
  | 'letter.unfilled'
  | 'letter.sample-in-live';

/** What a report says of its scope, taken apart (docs/reports.md), so that it can be told in the reader’s language. */
export interface ScopeTold {
  /** None where all offices are counted. */
  readonly codes: string | null;
  readonly left: number;
  readonly ofProgramme: boolean;
}

const SCOPE = /^offices (.+?)(?:; (\d+) offices?( of the programme)? not included)?$/;

/** @returns null for words of a form that is not known here, which are shown as they are */
export function scopeTold(words: string): ScopeTold | null {
  if (words === 'all offices') return { codes: null, left: 0, ofProgramme: false };
  const [, codes, left, ofProgramme] = SCOPE.exec(words) ?? [];
  return codes ? { codes, left: Number(left ?? 0), ofProgramme: ofProgramme !== undefined } : null;
}

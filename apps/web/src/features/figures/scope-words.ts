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

export interface OfficeKnown {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string | null;
  readonly name: string;
}

/**
 * Offices by name, for readers who know no codes: one that is counted with all that lies under it stands for them.
 * @param codes as the scope says them; one that is not known stays as it is
 */
export function officesTold(codes: string, offices: readonly OfficeKnown[]): readonly string[] {
  const counted = codes.split(', ');
  const isCounted = ({ code }: OfficeKnown): boolean => code !== null && counted.includes(code);
  const isWhole = (office: OfficeKnown): boolean =>
    isCounted(office) && offices.filter(({ parentId }) => parentId === office.id).every(isWhole);
  const known = new Map(offices.map((office) => [office.code, office]));
  return counted
    .filter((code) => !offices.some((above) => above.id === known.get(code)?.parentId && isWhole(above)))
    .map((code) => known.get(code)?.name ?? code);
}

import type { FieldProblems } from '@homeward/platform';

export interface FundingInput {
  readonly donorId: string;
  readonly agreementReference: string;
  readonly startsOn: string;
  /** Last day. */
  readonly endsOn: string;
  /** In hundredths of a per cent. */
  readonly shareBasisPoints: number;
}

export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

const WHOLE = 10_000;

/** What is wrong with how a project is paid for: each share within the project, and never more than the whole on a day. */
export function fundingProblems(project: Period, fundings: readonly FundingInput[]): FieldProblems {
  const problems: Record<string, string> = {};
  if (project.endsOn < project.startsOn) problems['endsOn'] = 'must not lie before startsOn';
  fundings.forEach(({ startsOn, endsOn }, i) => {
    if (endsOn < startsOn) problems[`fundings.${i}.endsOn`] = 'must not lie before startsOn';
    else if (startsOn < project.startsOn || endsOn > project.endsOn)
      problems[`fundings.${i}.startsOn`] = 'must lie within the project';
    // The sum can only grow on a day on which a share begins.
    const paid = fundings
      .filter((other) => other.startsOn <= startsOn && startsOn <= other.endsOn)
      .reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0);
    if (paid > WHOLE) problems[`fundings.${i}.shareBasisPoints`] = `makes more than the whole on ${startsOn}`;
  });
  return problems;
}

import { DomainError } from '@homeward/platform';
import { QueryFailedError } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';

const OVERLAPS: Readonly<Record<string, [ProgrammeErrorCode, string]>> = {
  rule_version_no_overlap: [
    'rule.overlaps',
    'Another published version of this rule holds on some of these days. Choose days on which none holds, or a first day after it began.',
  ],
  local_figure_no_overlap: [
    'figure.overlaps',
    'A confirmed figure for this component and role holds on some of these days already.',
  ],
  programme_fund_no_overlap: ['fund.unsuitable', 'This project pays for this programme on some of these days already.'],
};

/** Two people publishing at once are told apart by PostgreSQL; its words are turned into ours. */
export function overlapRefusal(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  const { constraint } = error.driverError as { constraint?: string };
  const found = constraint === undefined ? undefined : OVERLAPS[constraint];
  if (!found) return error;
  const [code, message] = found;
  return new DomainError<ProgrammeErrorCode>(code, message, {
    fields: { validFrom: 'begins while another version holds' },
    cause: error,
  });
}

import { DomainError } from '@homeward/platform';

export type ReintegrationErrorCode =
  | 'plan.unsuitable'
  | 'plan.not-a-draft'
  | 'plan.signer-wrong'
  | 'plan-line.ended'
  | 'plan-line.money-open'
  | 'disbursement.unsuitable'
  | 'disbursement.above-budget'
  | 'disbursement.not-now'
  | 'disbursement.own'
  | 'disbursement.already-approved'
  | 'disbursement.already-receipted'
  | 'disbursement.too-early'
  | 'disbursement.too-late'
  | 'disbursement.amount-unknown'
  | 'disbursement.papers-missing'
  | 'disbursement.return-inexact'
  | 'payment-policy.unsuitable'
  | 'payment-policy.overlaps'
  | 'fund-budget.unsuitable';

type Fields = Readonly<Record<string, string>>;

/** @throws DomainError `code` naming each field, when there is any */
export function refuseIfWrong(code: ReintegrationErrorCode, message: string, fields: Fields): void {
  if (Object.keys(fields).length > 0) throw refusal(code, message, fields);
}

export const refusal = (
  code: ReintegrationErrorCode,
  message: string,
  fields: Fields = {},
  extra: Readonly<Record<string, unknown>> = {},
): DomainError<ReintegrationErrorCode> => new DomainError(code, message, { fields, extra });

import { DomainError, type FieldProblems } from '@homeward/platform';

export type ReferralErrorCode =
  | 'service-referral.unsuitable'
  | 'service-referral.recipient-unsuitable'
  | 'service-referral.second-factor-needed'
  | 'service-referral.consent-wrong'
  | 'service-referral.no-consent'
  | 'service-referral.step-out-of-turn'
  | 'reintegration-service.unsuitable'
  | 'reintegration-service.day-wrong'
  | 'reintegration-service.recorded-already'
  | 'reintegration-service.taken-back'
  | 'service-proof.added-already';

export const refusal = (
  code: ReferralErrorCode,
  message: string,
  fields: FieldProblems = {},
): DomainError<ReferralErrorCode> => new DomainError(code, message, { fields });

/** @throws DomainError when a field is named */
export function refuseIfWrong(code: ReferralErrorCode, message: string, fields: FieldProblems): void {
  if (Object.keys(fields).length > 0) throw refusal(code, message, fields);
}

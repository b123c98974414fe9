import type { MemberStage } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

/** A published, dated rule of a programme with its source. */
export interface EarlierRule {
  readonly id: string;
  readonly programme: string;
  readonly title: string;
  readonly source: string;
  /** `YYYY-MM-DD` */
  readonly validFrom: string;
  /** The first day it no longer holds. */
  readonly validTo: string | null;
}

/** A published rule that asks for it and has no first day. */
export interface UndatedRule {
  readonly programme: string;
  readonly title: string;
}

export interface ClaimWithdrawal {
  readonly stage: MemberStage;
  readonly sentBefore: boolean;
  readonly sentOn: string;
  readonly today: string;
  /** Null when none was chosen, or what was chosen is none. */
  readonly rule: EarlierRule | null;
  /** A dated rule of this country asks for it, whichever was chosen. */
  readonly ruled: boolean;
  /** Those of this country that wait for their first day. */
  readonly undated: readonly UndatedRule[];
  readonly legalAdviceOfferedOn?: string | null | undefined;
  readonly toldWhatIsLost?: boolean | null | undefined;
}

const DEPARTED: readonly MemberStage[] = ['DEPARTED', 'ARRIVED', 'REINTEGRATION', 'MONITORING', 'CLOSED'];

/**
 * Whoever has not left must still be protected: no withdrawal before the departure is confirmed, unless a dated rule of
 * the programme asks for it; then legal advice was offered and the person was told in plain words what is lost.
 * @throws DomainError `asylum-claim.*`
 */
export function checkClaimWithdrawal(withdrawal: ClaimWithdrawal): void {
  const { stage, sentBefore, sentOn, today, rule, legalAdviceOfferedOn, toldWhatIsLost } = withdrawal;
  if (sentBefore)
    throw refused('asylum-claim.already-withdrawn', 'The withdrawal of this claim was sent before.', {
      memberId: 'has withdrawn the claim already',
    });
  if (sentOn > today)
    throw refused('asylum-claim.in-the-future', 'A withdrawal is recorded once it was sent.', {
      sentOn: 'lies in the future; write the day it was sent',
    });
  if (DEPARTED.includes(stage)) return;
  if (!withdrawal.ruled) throw ruleMissing(withdrawal.undated);
  const fields: Record<string, string> = {};
  if (!rule)
    fields['ruleId'] =
      'must be a dated, published rule of a programme of this country that asks for it before departure';
  else if (rule.validFrom > sentOn) fields['ruleId'] = 'did not hold yet on the day it was sent';
  else if (rule.validTo !== null && rule.validTo <= sentOn) fields['ruleId'] = 'no longer held on the day it was sent';
  if (!legalAdviceOfferedOn || legalAdviceOfferedOn > sentOn)
    fields['legalAdviceOfferedOn'] = 'must be the day, before it was sent, on which legal advice was offered';
  if (!toldWhatIsLost) fields['toldWhatIsLost'] = 'must be true: tell the person in plain words what is lost';
  if (Object.keys(fields).length === 0) return;
  throw refused('asylum-claim.too-early', 'No claim is withdrawn before the departure is confirmed.', fields);
}

/** Nothing the person or the colleague could mend here: which rule is missing, and who gives it. */
function ruleMissing(undated: readonly UndatedRule[]): DomainError<CounsellingErrorCode> {
  const waiting = undated.map(({ programme, title }) => `${programme}, ${title}`).join('; ');
  const what =
    waiting === ''
      ? 'No programme of this country has a published rule that asks for it before departure'
      : `No first day is known of the rule that would ask for it before departure (${waiting})`;
  return refused(
    'asylum-claim.rule-missing',
    `${what}. A programme manager drafts the dated rule with its source and another publishes it; until then the withdrawal waits for the departure.`,
    { ruleId: 'needs a dated rule that two programme managers draft and publish' },
  );
}

function refused(
  code: CounsellingErrorCode,
  message: string,
  fields: Record<string, string>,
): DomainError<CounsellingErrorCode> {
  return new DomainError(code, message, { fields });
}

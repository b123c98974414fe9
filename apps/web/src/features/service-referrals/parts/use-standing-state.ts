import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../components/standing/standing.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';

/** The version a form read, and what is told apart when somebody changed it meanwhile: where the referral stands. */
export function useStandingState(): (
  record: { readonly version: number; readonly state: string },
  askAgain: () => Promise<unknown>,
) => Standing {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  return ({ version, state }, askAgain) => ({
    ...{ version, askAgain },
    facts: [{ name: 'state', label: t('partner.state'), value: codes('serviceReferralState', state) }],
  });
}

import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../components/standing/standing.ts';
import type { components } from '../../lib/api/schema.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';

export type Referral = components['schemas']['ReferralDto'];

/** Asks anew for referrals and for what counts them. */
export function useReferralChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [, path] }) => /referral-forms|duty-queue|desk/.test(String(path)),
    });
}

/** A referral as it stands, for whoever takes, closes or opens it; a colleague may be faster. */
export function useReferralStanding({ version, state, takenBy, takenByName, closeReason }: Referral): Standing {
  const { t } = useTranslation(['duty-queue', 'versions']);
  const codes = useCodes();
  const askAgain = useReferralChanged();
  return {
    version,
    facts: [
      { name: 'state', label: t('referral.state'), value: codes('referralState', state) },
      {
        ...{ name: 'takenBy', label: t('versions:takenBy') },
        value: takenBy ? (takenByName ?? t('referral.somebody')) : t('versions:none'),
      },
      {
        ...{ name: 'reason', label: t('versions:reason') },
        value: codes('referralCloseReason', closeReason) || t('versions:none'),
      },
    ],
    askAgain,
  };
}

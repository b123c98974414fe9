import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../components/standing/standing.ts';

/** The version of a service a form read, and whether it counts. */
export function useServiceStanding(): (
  service: { readonly version: number; readonly takenBack: boolean },
  askAgain: () => Promise<unknown>,
) => Standing {
  const { t } = useTranslation('service-referrals');
  return ({ version, takenBack }, askAgain) => ({
    ...{ version, askAgain },
    facts: [
      {
        ...{ name: 'state', label: t('partner.state') },
        value: takenBack ? t('services.takenBack') : t('service.done'),
      },
    ],
  });
}

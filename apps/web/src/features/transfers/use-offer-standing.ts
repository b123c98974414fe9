import { useTranslation } from 'react-i18next';
import type { Standing } from '../../components/standing/standing.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import type { Transfer } from './transfer-columns.tsx';
import { useTransfer, useTransferChanged } from './use-transfer.ts';

/** An offer as it stands, for whoever answers it or takes it back; another may be faster. */
export function useOfferStanding(transferId: string): Standing | undefined {
  const { t } = useTranslation('versions');
  const codes = useCodes();
  const format = useFormat();
  const askAgain = useTransferChanged();
  const factsOf = ({ state, deadlineOn, answerReason }: Transfer): Standing['facts'] => [
    { name: 'state', label: t('state'), value: codes('transferState', state) },
    { name: 'answerBy', label: t('answerBy'), value: format.day(deadlineOn) },
    { name: 'answerReason', label: t('answerReason'), value: answerReason ?? t('none') },
  ];
  const { data } = useTransfer(transferId);
  return data && { version: data.version, facts: factsOf(data), askAgain };
}

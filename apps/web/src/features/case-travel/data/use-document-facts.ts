import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../components/standing/standing.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { TravelDocument } from './papers.queries.ts';

/** What both versions of a document are compared by, when a colleague was faster. */
export function useDocumentFacts(): (document: TravelDocument) => Omit<Standing, 'askAgain'> {
  const { t } = useTranslation(['travel-papers', 'versions']);
  const { day } = useFormat();
  return ({ version, number, expiresOn, check, retrieval }) => ({
    version,
    facts: [
      { name: 'number', label: t('step.number'), value: number ?? '' },
      { name: 'expiresOn', label: t('step.expiresOn'), value: expiresOn ? day(expiresOn) : t('noExpiry') },
      {
        ...{ name: 'check', label: t('check.decision') },
        value: check ? t(`check.${check.decision}`) : t('check.none'),
      },
      {
        ...{ name: 'retrieval', label: t('retrieve.what') },
        value: retrieval ? t(`retrieval.${retrieval.state}`) : t('versions:none'),
      },
    ],
  });
}

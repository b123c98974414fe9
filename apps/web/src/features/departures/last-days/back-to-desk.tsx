import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/links.tsx';

export function BackToDesk({ caseId }: { caseId: string }) {
  const { t } = useTranslation('departures');
  return (
    <AnchorLink to="/cases/$caseId/travel/desk" params={{ caseId }} size="sm">
      {t('desk.back')}
    </AnchorLink>
  );
}

import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';

export function BackToScreenings({ caseId }: { caseId: string }) {
  const { t } = useTranslation('screening');
  return (
    <AnchorLink size="sm" to="/cases/$caseId/counselling/screenings" params={{ caseId }}>
      {t('back')}
    </AnchorLink>
  );
}

import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/links.tsx';

/** The way back to the tab. */
export function BackToFollowUp({ caseId }: { caseId: string }) {
  const { t } = useTranslation('follow-up');
  return (
    <AnchorLink size="sm" to="/cases/$caseId/follow-up" params={{ caseId }}>
      {t('back')}
    </AnchorLink>
  );
}

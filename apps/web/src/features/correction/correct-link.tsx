import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';

/** On a step that can still be taken back, for whoever may. */
export function CorrectLink({ caseId, stepId }: { caseId: string; stepId: string }) {
  const { t } = useTranslation('correction');
  return (
    <AnchorLink to="/cases/$caseId/timeline/$stepId/correct" params={{ caseId, stepId }} fz="sm">
      {t('link')}
    </AnchorLink>
  );
}

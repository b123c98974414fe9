import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/links.tsx';

export function BackToEligibility({ caseId }: { caseId: string }) {
  const { t } = useTranslation('eligibility');
  return (
    <ButtonLink variant="default" to="/cases/$caseId/eligibility" params={{ caseId }}>
      {t('back')}
    </ButtonLink>
  );
}

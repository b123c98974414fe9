import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/links.tsx';
import type { CaseFile, Member } from '../../case-counselling/data/case-members.ts';
import { CaseLead } from '../../case-counselling/parts/case-lead.tsx';
import type { FormPlace } from './form-place.ts';

/** The way back to where referrals and services of a case stand. */
export function BackToReintegration({ caseId }: { caseId: string }) {
  const { t } = useTranslation('service-referrals');
  return (
    <AnchorLink to="/cases/$caseId/reintegration" params={{ caseId }} size="sm">
      {t('back')}
    </AnchorLink>
  );
}

export const casePlace = (file: CaseFile, about?: Member): FormPlace => ({
  lead: <CaseLead file={file} about={about} />,
  back: <BackToReintegration caseId={file.id} />,
});

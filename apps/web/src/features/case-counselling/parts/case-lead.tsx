import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { nameOf, type CaseFile, type Member } from '../data/case-members.ts';

/** Names the case a form is of, and the member it is about where that is somebody else than the case is named after. */
export function CaseLead({ file, about }: { file: CaseFile; about?: Member | undefined }) {
  const principal = file.members.find((member) => member.principal) ?? file.members[0];
  return (
    <>
      <Content>
        {file.number}
        {principal && `, ${nameOf(principal)}`}
      </Content>
      {about && about.id !== principal?.id && (
        <>
          {' '}
          · <Content>{nameOf(about)}</Content>
        </>
      )}
    </>
  );
}

export function BackToCounselling({ caseId }: { caseId: string }) {
  const { t } = useTranslation('counselling');
  return (
    <AnchorLink to="/cases/$caseId/counselling" params={{ caseId }} size="sm">
      {t('back')}
    </AnchorLink>
  );
}

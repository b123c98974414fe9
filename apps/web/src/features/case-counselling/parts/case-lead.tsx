import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { nameOf, type CaseFile } from '../data/case-members.ts';

/** Names the case a form is of. */
export function CaseLead({ file }: { file: CaseFile }) {
  const principal = file.members.find((member) => member.principal) ?? file.members[0];
  return (
    <Content>
      {file.number}
      {principal && `, ${nameOf(principal)}`}
    </Content>
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

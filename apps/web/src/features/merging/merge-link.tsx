import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.tsx';
import { useMay } from '../../lib/session/use-may.ts';
import { nameOf, useThisCase, type CaseMember } from '../case/case-queries.ts';

/** The way to make this file and another one, for whoever may; named after whose it is. */
export function MergeLink({ member }: { member: CaseMember }) {
  const { t } = useTranslation('merging');
  const file = useThisCase();
  if (!useMay()('person.merge', file.officeId)) return null;
  return (
    <ButtonLink
      size="compact-sm"
      variant="default"
      to="/cases/$caseId/merge/person/$personId"
      params={{ caseId: file.id, personId: member.personId }}
      aria-label={t('linkOf', { name: nameOf(member) })}
    >
      {t('link')}
    </ButtonLink>
  );
}

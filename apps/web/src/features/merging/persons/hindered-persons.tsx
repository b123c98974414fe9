import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { useThisCase, type CaseMember } from '../../case/case-queries.ts';
import { BackToPeople, type Person } from '../../case-people/the-member.tsx';
import { Hindrances } from '../preview/hindrances.tsx';
import type { PersonPreview } from './person-fields.ts';

export interface HinderedPersonsProps {
  member: CaseMember;
  other: Person;
  preview: PersonPreview;
}

/** These two files cannot be merged as they stand: why, and where that is mended. */
export function HinderedPersons({ member, other, preview }: HinderedPersonsProps) {
  const { t } = useTranslation('merge');
  const { id: caseId } = useThisCase();
  const elsewhere = preview.cases.find(({ id, personId }) => personId === other.id && id !== caseId);
  return (
    <Hindrances words={preview.hindrances.map((each) => t(`hindrance.person.${each}`))}>
      <Group>
        <ButtonLink
          variant="default"
          to="/cases/$caseId/merge/person/$personId"
          params={{ caseId, personId: member.personId }}
        >
          {t('choose.another')}
        </ButtonLink>
        {elsewhere && (
          <AnchorLink to="/cases/$caseId" params={{ caseId: elsewhere.id }}>
            {t('person.openOther')} <bdi data-content="">{elsewhere.number}</bdi>
          </AnchorLink>
        )}
        <BackToPeople />
      </Group>
    </Hindrances>
  );
}

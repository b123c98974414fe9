import { Group } from '@mantine/core';
import type { Permission } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { nameOf, useThisCase, type CaseMember } from '../case/case-queries.ts';

const WORDS = {
  correct: 'correct',
  journey: 'journey',
  kinship: 'kinship',
  contact: 'addContact',
  papers: 'addPaper',
} as const;

interface SectionLinkProps {
  member: CaseMember;
  to: keyof typeof WORDS;
  permission: Permission;
}

/** The way to one section of a person, for whoever may write it; named after whose it is. */
export function SectionLink({ member, to, permission }: SectionLinkProps) {
  const { t } = useTranslation('people-edit');
  const file = useThisCase();
  if (!useMay()(permission, file.officeId)) return null;
  const words = t(`links.${WORDS[to]}`);
  return (
    <ButtonLink
      size="compact-sm"
      variant="default"
      to={`/cases/$caseId/people/$memberId/${to}`}
      params={{ caseId: file.id, memberId: member.id }}
      aria-label={t('links.of', { what: words, whose: nameOf(member) })}
    >
      {words}
    </ButtonLink>
  );
}

export function ContactLinks({
  member,
  channel,
}: {
  member: CaseMember;
  channel: components['schemas']['ContactChannelDto'];
}) {
  const { t } = useTranslation('people-edit');
  const file = useThisCase();
  if (!useMay()('person.register', file.officeId)) return null;
  const params = { caseId: file.id, memberId: member.id, channelId: channel.id };
  return (
    <Group gap="sm">
      <AnchorLink
        size="sm"
        to="/cases/$caseId/people/$memberId/contact/$channelId"
        params={params}
        aria-label={t('links.of', { what: t('links.change'), whose: channel.value })}
      >
        {t('links.change')}
      </AnchorLink>
      <AnchorLink
        size="sm"
        to="/cases/$caseId/people/$memberId/contact/$channelId/end"
        params={params}
        aria-label={t('links.of', { what: t('links.end'), whose: channel.value })}
      >
        {t('links.end')}
      </AnchorLink>
    </Group>
  );
}

export function PaperLink({
  member,
  paper,
}: {
  member: CaseMember;
  paper: components['schemas']['IdentityDocumentDto'];
}) {
  const { t } = useTranslation('people-edit');
  const codes = useCodes();
  const file = useThisCase();
  if (!useMay()('person.register', file.officeId)) return null;
  return (
    <div>
      <AnchorLink
        size="sm"
        to="/cases/$caseId/people/$memberId/papers/$documentId"
        params={{ caseId: file.id, memberId: member.id, documentId: paper.id }}
        aria-label={t('links.of', {
          what: t('links.change'),
          whose: [codes('documentKind', paper.kind), paper.number].filter(Boolean).join(' '),
        })}
      >
        {t('links.change')}
      </AnchorLink>
    </div>
  );
}

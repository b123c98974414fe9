import { Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { AnchorLink } from '../../components/links.tsx';
import { useLanguageNames } from '../../components/use-language-names.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useMay } from '../../lib/session/use-may.ts';

export type Contact = components['schemas']['ContactDto'];

export function useContactColumns(): readonly DataColumn<Contact>[] {
  const { t } = useTranslation('information-desk');
  const codes = useCodes();
  const format = useFormat();
  const languages = useLanguageNames();
  return useMemo(() => {
    const cells: Record<string, (row: Contact) => ReactNode> = {
      day: ({ day }) => <time dateTime={day}>{format.day(day)}</time>,
      channel: ({ channel }) => codes('informationChannel', channel),
      topic: ({ topic }) => codes('informationTopic', topic),
      languages: (row) => <Content>{languages(row.languages)}</Content>,
      heads: ({ heads }) => format.number(heads),
      where: (row) => <Where contact={row} />,
      case: (row) => <Onwards contact={row} />,
    };
    return Object.entries(cells).map(([id, cell]) => ({
      ...{ id, cell, head: t(`column.${id as 'day'}`) },
      ...(id === 'day' ? { rowHead: true } : {}),
      ...(id === 'heads' ? { numeric: true } : {}),
    }));
  }, [t, codes, format, languages]);
}

function Where({ contact }: { contact: Contact }) {
  const { t } = useTranslation('information-desk');
  const told = (['place', 'heardFrom', 'referredTo'] as const).filter((name) => contact[name]);
  return told.map((name) => (
    <Text key={name} size="sm" component="span" display="block">
      {t(`told.${name}`)} <Content>{contact[name]}</Content>
    </Text>
  ));
}

/** One action to a case, or the way to the one it became; not told where the topic would follow the person. */
function Onwards({ contact }: { contact: Contact }) {
  const { t } = useTranslation('information-desk');
  const codes = useCodes();
  const format = useFormat();
  const may = useMay();
  if (contact.caseId)
    return (
      <CaseLink caseId={contact.caseId} size="sm">
        {t('openCase')}
      </CaseLink>
    );
  if (contact.becameCase) return t('becameCase');
  if (!may('case.open', contact.officeId)) return null;
  return (
    <AnchorLink
      size="sm"
      to="/information-desk/$contactId/case"
      params={{ contactId: contact.id }}
      aria-label={t('toCaseOf', { day: format.day(contact.day), topic: codes('informationTopic', contact.topic) })}
    >
      {t('toCase')}
    </AnchorLink>
  );
}

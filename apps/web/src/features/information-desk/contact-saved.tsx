import { Alert, Group, Text } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { useLanguageNames } from '../../components/use-language-names.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import type { SavedContact } from './contact-form.tsx';

/** The last contact was written down; says so until the next one is, and leads on to a case. */
export function ContactSaved({ saved, mayOpen }: { saved: SavedContact; mayOpen: boolean }) {
  const { t } = useTranslation('information-desk');
  const codes = useCodes();
  const format = useFormat();
  const languages = useLanguageNames();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Alert
      color="moss"
      variant="light"
      icon={<CheckCircleIcon aria-hidden />}
      title={t('saved.title', { time: format.time(saved.at), zone })}
      role="status"
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          <Content>{languages(saved.languages)}</Content> · {codes('informationTopic', saved.topic)}
          {saved.heads > 1 && <> · {t('people', { count: saved.heads })}</>}
          <br />
          {t('saved.ready')}
        </Text>
        {mayOpen && (
          <ButtonLink
            variant="default"
            size="xs"
            to="/information-desk/$contactId/case"
            params={{ contactId: saved.id }}
          >
            {t('toCase')}
          </ButtonLink>
        )}
      </Group>
    </Alert>
  );
}

import { Alert, Button, Group, Text } from '@mantine/core';
import { HistoryIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Content } from '../../content.tsx';
import type { FormDraft } from './use-draft.ts';

/** What was left of this form earlier, or in another window: whoever wrote it says what becomes of it. */
export function DraftOffer({ draft }: { draft: FormDraft }) {
  const { t } = useTranslation('draft');
  const format = useFormat();
  const { found, elsewhere } = draft;
  if (found)
    return (
      <Alert
        color="harbour"
        variant="light"
        icon={<HistoryIcon aria-hidden />}
        title={
          <>
            {t('found')} <Content>{format.instant(found.savedAt)}</Content>
          </>
        }
      >
        <Text size="sm">{t('onlyYou')}</Text>
        <Group mt="xs" gap="sm">
          <Button size="xs" onClick={draft.goOn}>
            {t('goOn')}
          </Button>
          <Button size="xs" variant="default" onClick={() => void draft.discard()}>
            {t('discard')}
          </Button>
        </Group>
      </Alert>
    );
  if (!elsewhere) return null;
  return (
    <Alert
      color="lamp"
      variant="light"
      icon={<HistoryIcon aria-hidden />}
      role="alert"
      title={
        elsewhere.draft ? (
          <>
            {t('elsewhere')} <Content>{format.instant(elsewhere.draft.savedAt)}</Content>
          </>
        ) : (
          t('goneElsewhere')
        )
      }
    >
      <Text size="sm">{elsewhere.draft ? t('choose') : t('goneWords')}</Text>
      <Group mt="xs" gap="sm">
        {elsewhere.draft && (
          <Button size="xs" onClick={draft.goOn}>
            {t('takeOther')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => void draft.keepThis()}>
          {t('keepThis')}
        </Button>
      </Group>
    </Alert>
  );
}

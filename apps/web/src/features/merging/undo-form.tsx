import { List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { IconWords } from '../../components/icon-words.tsx';
import { LockIcon } from '@primer/octicons-react';
import { Page } from '../../components/page.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useThisCase } from '../case/case-queries.ts';

export type Merge = components['schemas']['MergeDto'];

export interface UndoFormProps {
  merge: Merge;
  kind: 'person' | 'cases';
  lead: ReactNode;
  back: ReactNode;
  /** Why the server may refuse it, each in words. */
  refusals: readonly string[];
  onSend: (reason: string) => Promise<unknown>;
  /** Where one goes on, once the two are apart. */
  next: ReactNode;
}

/** Parts what was merged: what that does, and why it may be refused, are said before anybody begins. */
export function UndoForm({ merge, kind, lead, back, refusals, onSend, next }: UndoFormProps) {
  const { t } = useTranslation('merge');
  const format = useFormat();
  const { timeZone } = useThisCase();
  const title = t(`undo.${kind}.title`);
  const until = format.instant(merge.undoUntil, timeZone);
  const made = (
    <Text>
      {t('undo.made', { at: format.instant(merge.mergedAt, timeZone) })} <Content>{merge.mergedByName}</Content>
    </Text>
  );
  if (!merge.undoable)
    return (
      <Page title={title} lead={lead}>
        <Stack>
          {made}
          <IconWords icon={LockIcon}>
            {merge.undoneAt
              ? t('undo.already', { at: format.instant(merge.undoneAt, timeZone) })
              : t('undo.over', { at: until })}
          </IconWords>
          <div>{back}</div>
        </Stack>
      </Page>
    );
  return (
    <ShortForm
      title={title}
      lead={lead}
      back={back}
      intro={
        <Stack gap="sm">
          {made}
          <Text>{t(`undo.${kind}.words`)}</Text>
          <Text>{t('undo.until', { at: until })}</Text>
          <div>
            <Text fw={600}>{t('undo.refused')}</Text>
            <List>
              {refusals.map((words) => (
                <List.Item key={words}>{words}</List.Item>
              ))}
            </List>
          </div>
        </Stack>
      }
      questions={[{ kind: 'words', name: 'reason', label: t('undo.reason'), hint: t('undo.reasonHint') }]}
      sendLabel={t('undo.send')}
      warning={t(`undo.${kind}.words`)}
      onSend={({ reason }) => onSend(reason!)}
      done={{ title: t('undo.done'), next }}
    />
  );
}

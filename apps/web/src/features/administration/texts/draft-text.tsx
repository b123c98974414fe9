import { Button, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import type { AppForm as Form } from '../../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../../components/journey/leave-guard.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';

export interface DraftTextProps<T extends object> {
  form: Form<T>;
  /** Where texts of this kind are read from, to be asked for anew. */
  path: string;
  draft: (values: T) => Promise<{ error?: unknown }>;
  previewHint: string;
  preview: ReactNode;
  children: ReactNode;
}

/** Writes the next version of a text, and shows at once how it will read; another person publishes it. */
export function DraftText<T extends object>({ form, path, draft, previewHint, preview, children }: DraftTextProps<T>) {
  const { t } = useTranslation('texts');
  const changed = useChanged(path);
  const [done, setDone] = useState(false);
  const send = async (values: T): Promise<void> => {
    const { error } = await draft(values);
    if (error) throw error;
    await changed();
    setDone(true);
  };
  if (done) return <Done title={t('draft.done')}>{t('draft.doneWords')}</Done>;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} style={{ alignItems: 'start' }}>
      <LeaveGuard unsaved={form.isDirty() && !form.sending} />
      <AppForm form={form} onSend={send}>
        {children}
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('draft.send')}
          </Button>
        </Group>
      </AppForm>
      <Panel title={t('preview')}>
        <Text size="sm" c="dimmed" mb="sm">
          {previewHint}
        </Text>
        {preview}
      </Panel>
    </SimpleGrid>
  );
}

/** Who answers for the wording in law; who translated it stands beside it for good. */
export function LegalOwnerField<T extends { legalOwner: string }>({ form }: { form: Form<T> }) {
  const { t } = useTranslation('texts');
  return (
    <TextInput
      {...form.field('legalOwner')}
      label={t('legalOwner')}
      description={t('legalOwnerHint')}
      maxLength={200}
      dir="auto"
    />
  );
}

export function TranslatorField<T extends { translator: string }>({ form }: { form: Form<T> }) {
  const { t } = useTranslation('texts');
  return (
    <TextInput
      {...form.field('translator')}
      label={t('translator')}
      description={t('translatorHint')}
      maxLength={200}
      dir="auto"
    />
  );
}

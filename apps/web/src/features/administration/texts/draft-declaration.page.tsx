import { Button, Group, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { LanguageSelect } from '../../../components/form/language-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../../components/journey/leave-guard.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { TextPreview } from './text-preview.tsx';
import { useDeclarationTexts, type DeclarationText } from './texts.queries.ts';

export function DraftDeclarationPage() {
  const { t } = useTranslation('texts');
  const { from } = useSearch({ from: '/administration/declarations/new' });
  const texts = useDeclarationTexts();
  return (
    <Page
      title={t('draft.title')}
      lead={<AnchorLink to="/administration/declarations">{t('declarations.back')}</AnchorLink>}
    >
      <QueryState query={texts} lines={8}>
        {({ rows }) => <DraftForm key={from} before={rows.find(({ id }) => id === from)} />}
      </QueryState>
    </Page>
  );
}

/** Writes the declaration in one language. Who answers for it in law, and who translated it, stands beside it for good. */
function DraftForm({ before }: { before: DeclarationText | undefined }) {
  const { t } = useTranslation('texts');
  const changed = useChanged('/api/declaration-templates');
  const [done, setDone] = useState(false);
  const form = useAppForm({
    initialValues: {
      language: before?.language ?? '',
      legalOwner: before?.legalOwner ?? '',
      translator: before?.translator ?? '',
      text: before?.text ?? '',
    },
    validate: {
      language: (code) => (code ? null : t('draft.languageMissing')),
      legalOwner: (words) => (words.trim() ? null : t('draft.ownerMissing')),
      text: (words) => (words.trim() ? null : t('draft.bodyMissing')),
    },
  });
  const { values } = form;
  const send = async ({ translator, ...text }: typeof values): Promise<void> => {
    const { error } = await client.POST('/api/declaration-templates', {
      body: { ...text, translator: translator.trim() || null },
    });
    if (error) throw error;
    await changed();
    setDone(true);
  };
  if (done) return <Done title={t('draft.done')}>{t('draft.doneWords')}</Done>;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }}>
      <LeaveGuard unsaved={form.isDirty() && !form.sending} />
      <AppForm form={form} onSend={send}>
        <LanguageSelect {...form.field('language')} label={t('language')} />
        <TextInput
          {...form.field('legalOwner')}
          label={t('legalOwner')}
          description={t('legalOwnerHint')}
          maxLength={200}
          dir="auto"
        />
        <TextInput
          {...form.field('translator')}
          label={t('translator')}
          description={t('translatorHint')}
          maxLength={200}
          dir="auto"
        />
        <Textarea {...form.field('text')} label={t('draft.body')} maxLength={20_000} autosize minRows={10} dir="auto" />
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('draft.send')}
          </Button>
        </Group>
      </AppForm>
      <Panel title={t('preview')}>
        <Text size="sm" c="dimmed" mb="sm">
          {t('declarations.previewHint')}
        </Text>
        <TextPreview language={values.language || 'en'} text={values.text} />
      </Panel>
    </SimpleGrid>
  );
}

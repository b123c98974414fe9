import {
  LANGUAGES_OF_THE_APP,
  LETTER_FACTS,
  LETTER_KINDS,
  type AppLanguage,
  type LetterKind,
} from '@homeward/contracts';
import { Button, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { LANGUAGES } from '../../../lib/i18n/languages.ts';
import { DraftText, LegalOwnerField, TranslatorField } from './draft-text.tsx';
import { ProgrammeOfText } from './programme-of-text.tsx';
import { TextPreview } from './text-preview.tsx';
import { useEveryLetterText, type LetterText } from './texts.queries.ts';

export function DraftLetterPage() {
  const { t } = useTranslation('texts');
  const { from } = useSearch({ from: '/administration/letters/new' });
  const texts = useEveryLetterText();
  return (
    <Page title={t('draft.title')} lead={<AnchorLink to="/administration/letters">{t('letters.back')}</AnchorLink>}>
      <QueryState query={texts} lines={8}>
        {(rows) => <DraftForm key={from} before={rows.find(({ id }) => id === from)} />}
      </QueryState>
    </Page>
  );
}

/** Writes a letter’s text, with facts of the case where they belong, and shows at once how it will read. */
function DraftForm({ before }: { before: LetterText | undefined }) {
  const { t } = useTranslation('texts');
  const body = useRef<HTMLTextAreaElement>(null);
  const form = useAppForm({
    initialValues: {
      kind: (before?.kind ?? 'appointment') as LetterKind,
      programmeCode: before?.programmeCode ?? '',
      language: (before?.language ?? 'en') as AppLanguage,
      title: before?.title ?? '',
      body: before?.body ?? '',
      legalOwner: before?.legalOwner ?? '',
      translator: before?.translator ?? '',
    },
    validate: {
      title: (words) => (words.trim() ? null : t('draft.titleMissing')),
      body: (words) => (words.trim() ? null : t('draft.bodyMissing')),
      legalOwner: (words) => (words.trim() ? null : t('draft.ownerMissing')),
    },
  });
  const { values } = form;
  const insert = (fact: string): void => {
    const at = body.current?.selectionStart ?? values.body.length;
    form.setFieldValue('body', `${values.body.slice(0, at)}{{${fact}}}${values.body.slice(at)}`);
    body.current?.focus();
  };
  return (
    <DraftText
      form={form}
      path="/api/letter-templates"
      draft={({ programmeCode, translator, ...text }) =>
        client.POST('/api/letter-templates', {
          body: { ...text, programmeCode: programmeCode || null, translator: translator.trim() || null },
        })
      }
      previewHint={t('previewHint')}
      preview={<TextPreview language={values.language} title={values.title} text={values.body} />}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <CodeSelect {...form.field('kind')} label={t('kind')} list="letterKind" codes={LETTER_KINDS} />
        <Select
          {...form.field('language')}
          label={t('language')}
          data={LANGUAGES_OF_THE_APP.map((value) => ({ value: value as string, label: LANGUAGES[value].name }))}
        />
        <ProgrammeOfText {...form.field('programmeCode')} />
        <LegalOwnerField form={form} />
      </SimpleGrid>
      <TextInput {...form.field('title')} label={t('draft.heading')} maxLength={200} dir="auto" />
      <Textarea
        {...form.field('body')}
        ref={body}
        label={t('draft.body')}
        description={t('draft.bodyHint')}
        autosize
        minRows={10}
        dir="auto"
      />
      <Stack gap={4}>
        <Text size="sm" fw={500}>
          {t('draft.facts')}
        </Text>
        <Group gap={6}>
          {LETTER_FACTS[values.kind].map((fact) => (
            <Button key={fact} size="compact-sm" variant="default" onClick={() => insert(fact)}>
              {t(`fact.${fact}`)}
            </Button>
          ))}
        </Group>
      </Stack>
      <TranslatorField form={form} />
    </DraftText>
  );
}

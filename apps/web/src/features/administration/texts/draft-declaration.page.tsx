import { Textarea } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSelect } from '../../../components/form/language-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { DraftText, LegalOwnerField, TranslatorField } from './draft-text.tsx';
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
  return (
    <DraftText
      form={form}
      path="/api/declaration-templates"
      draft={({ translator, ...text }) =>
        client.POST('/api/declaration-templates', { body: { ...text, translator: translator.trim() || null } })
      }
      previewHint={t('declarations.previewHint')}
      preview={<TextPreview language={values.language || 'en'} text={values.text} />}
    >
      <LanguageSelect {...form.field('language')} label={t('language')} />
      <LegalOwnerField form={form} />
      <TranslatorField form={form} />
      <Textarea {...form.field('text')} label={t('draft.body')} autosize minRows={10} dir="auto" />
    </DraftText>
  );
}

import { Alert, Paper, Stack, Text } from '@mantine/core';
import { INTERPRETER_KINDS } from '@homeward/contracts';
import { AlertIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useLanguages } from '../data/counselling.queries.ts';
import { useYesNo } from '../parts/use-yes-no.ts';
import type { DeclarationValues, Template } from './declaration-values.ts';

export interface TextPartProps {
  form: AppForm<DeclarationValues>;
  templates: readonly Template[];
  spoken: readonly string[];
}

/** The text in a language the person follows, as it is shown to them to read. */
export function TextPart({ form, templates, spoken }: TextPartProps) {
  const { t } = useTranslation('declaration');
  const format = useFormat();
  const yesNo = useYesNo();
  const languages = useLanguages();
  const chosen = templates.find(({ id }) => id === form.values.templateId);
  const inOrder = [...templates].sort(
    (a, b) => Number(spoken.includes(b.language)) - Number(spoken.includes(a.language)),
  );
  const foreign = chosen !== undefined && !spoken.includes(chosen.language);
  const rightToLeft = languages.data?.rows.find(({ code }) => code === chosen?.language)?.rightToLeft;
  return (
    <Panel title={t('text.title')}>
      <Stack>
        <ChoiceField
          field={form.field('templateId')}
          label={t('text.label')}
          description={t('text.hint')}
          choices={inOrder.map(({ id, language, number, sample }) => ({
            value: id,
            label: <Content>{`${format.language(language)} (${number})`}</Content>,
            description: [
              ...(spoken.includes(language) ? [t('text.understood')] : []),
              ...(sample ? [t('text.sample')] : []),
            ].join(' · '),
          }))}
        />
        {chosen && (
          <Paper
            withBorder
            p="lg"
            component="article"
            lang={chosen.language}
            dir={rightToLeft ? 'rtl' : 'ltr'}
            tabIndex={0}
            aria-label={t('text.read')}
          >
            <Text fz="lg" style={{ whiteSpace: 'pre-wrap' }} data-content="" component="div">
              {chosen.text}
            </Text>
          </Paper>
        )}
        {foreign && (
          <Alert color="lamp" variant="light" icon={<AlertIcon aria-hidden />}>
            {t('text.foreign')}
          </Alert>
        )}
        <ChoiceField field={form.field('interpreted')} label={t('interpreted')} choices={yesNo} inline />
        {form.values.interpreted === 'yes' && (
          <>
            <CodeSelect
              {...form.field('interpreterKind')}
              label={t('interpreterKind')}
              list="interpreterKind"
              codes={INTERPRETER_KINDS}
              maw={380}
            />
            <ChoiceField field={form.field('interpreterIsKin')} label={t('interpreterIsKin')} choices={yesNo} inline />
          </>
        )}
      </Stack>
    </Panel>
  );
}

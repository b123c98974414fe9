import { RULE_KINDS, type RuleKind } from '@homeward/contracts';
import { Text } from '@mantine/core';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useChanged } from '../data/use-changed.ts';
import { useProgramme, type ProgrammeWithRules } from '../programmes/programmes.queries.ts';
import { useMyOffices } from '../parts/use-my-offices.ts';
import { ComponentEditor } from './component-editor.tsx';
import { definitionIn, draftFrom, useDraftChecks, type DraftValues } from './draft-values.ts';
import { editingOf } from './editing.ts';
import { ParticularsFields } from './particulars-fields.tsx';
import { RequirementEditor } from './requirement-editor.tsx';
import { RuleInWords } from './rule-words.tsx';
import classes from './rules.module.css';

export function DraftRulePage() {
  const { code } = useParams({ from: '/administration/programmes/$code/rules/new' });
  const { from } = useSearch({ from: '/administration/programmes/$code/rules/new' });
  const programme = useProgramme(code);
  return (
    <QueryState query={programme} lines={8}>
      {(file) => <DraftForm key={`${code}${from ?? ''}`} programme={file} from={from} />}
    </QueryState>
  );
}

/** Drafts a rule, or the next version of one, in words and questions; the words beside it say what it would mean. */
function DraftForm({ programme, from }: { programme: ProgrammeWithRules; from: string | undefined }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const changed = useChanged('/api/programmes');
  const { mine, first } = useMyOffices('rule.draft');
  const before = programme.rules.find(({ id }) => id === from);
  const officeId = programme.officeId ?? first;
  const form = useAppForm<DraftValues>({
    initialValues: draftFrom(before, programme.currency, officeId),
    validate: useDraftChecks(),
  });
  const { values } = form;
  const editing = editingOf(form);
  const journey = useJourney(form, async (draft) => {
    const { code, officeId, title, explanation, legalReference, sourceKeys, dateField, validFrom } = draft;
    const { error } = await client.POST('/api/programmes/{code}/rules', {
      params: { path: { code: programme.code } },
      body: {
        ...{ code, officeId, title, explanation, legalReference, sourceKeys, dateField, validFrom },
        ourReading: draft.ourReading.trim() || null,
        validTo: draft.validTo || null,
        definition: { ...definitionIn(draft) },
      },
    });
    if (error) throw error;
    await changed();
  });
  const title = before ? t('draft.nextTitle') : t('draft.title');
  return (
    <FormJourney
      journey={journey}
      title={title}
      lead={
        <>
          <Content>{programme.code}</Content>
          {before && (
            <>
              {' · '}
              <Content>{before.title}</Content>
            </>
          )}
        </>
      }
      back={
        <AnchorLink to="/administration/programmes/$code" params={{ code: programme.code }}>
          {t('back')}
        </AnchorLink>
      }
      sendLabel={t('draft.send')}
      answers={() => [
        {
          title,
          answers: [
            { field: 'title', label: t('draft.ruleTitle'), value: <Content>{values.title}</Content> },
            { field: 'explanation', label: t('draft.explanation'), value: <Content>{values.explanation}</Content> },
            { field: 'legalReference', label: t('draft.legal'), value: <Content>{values.legalReference}</Content> },
            {
              field: 'sourceKeys',
              label: t('draft.sources'),
              value: <Content>{values.sourceKeys.join(', ')}</Content>,
            },
            {
              field: 'ourReading',
              label: t('draft.reading'),
              value: values.ourReading && <Content>{values.ourReading}</Content>,
            },
            { field: 'dateField', label: t('draft.dateField'), value: t(`fact.${values.dateField}`) },
            {
              field: 'validFrom',
              label: t('draft.firstDay'),
              value: <Content>{format.day(values.validFrom)}</Content>,
            },
            {
              field: 'validTo',
              label: t('draft.endDay'),
              value: values.validTo && <Content>{format.day(values.validTo)}</Content>,
            },
            { field: 'kind', label: t('draft.meaning'), value: <RuleInWords definition={definitionIn(values)} /> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('draft.done'), words: <Text>{t('draft.doneWords')}</Text> })}
    >
      <ParticularsFields form={form} isNew={!before} mine={mine} />
      {!before && (
        <ChoiceField
          field={{ ...form.field('kind'), onChange: (kind: string) => form.setFieldValue('kind', kind as RuleKind) }}
          label={t('draft.kind')}
          choices={RULE_KINDS.map((value) => ({
            value,
            label: t(`kind.${value}`),
            description: t(`kind.${value}Hint`),
          }))}
        />
      )}
      {values.kind === 'requirement' ? (
        <RequirementEditor
          value={values.requirement}
          onChange={(requirement) => form.setFieldValue('requirement', requirement)}
          editing={editing}
        />
      ) : (
        <ComponentEditor
          value={values.component}
          onChange={(component) => form.setFieldValue('component', component)}
          others={programme.rules.map(({ code }) => code).filter((code) => code !== values.code)}
          editing={editing}
        />
      )}
      <Panel title={t('draft.meaning')} className={classes.preview}>
        <RuleInWords definition={definitionIn(values)} />
      </Panel>
    </FormJourney>
  );
}

import { Text, Textarea } from '@mantine/core';
import { MATTER_CLASSES, type OfficerFact, type SealedClass } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { membersOf, nameOf, useCaseChanged, type Case } from '../../case/case-queries.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import { useRefusalInWords } from '../data/refusal-in-words.ts';
import { BackToEligibility } from '../parts/back-to-eligibility.tsx';

const READS = { health: 'sealed.read-health', protection: 'sealed.read-protection' } as const;

export interface NeedFormProps {
  file: Case;
  memberId: string;
  fact: OfficerFact;
}

/** An officer’s yes or no for the rules, and what it rests on, which stays sealed. */
export function NeedForm({ file, memberId, fact }: NeedFormProps) {
  const { t } = useTranslation('eligibility');
  const codes = useCodes();
  const may = useMay();
  const words = useFactWords();
  const changed = useCaseChanged();
  const inWords = useRefusalInWords();
  const classes = MATTER_CLASSES.filter(
    (each): each is SealedClass => each !== 'ordinary' && (fact !== 'medicalBudget' || each === 'health'),
  ).filter((each) => may(READS[each], file.officeId));
  const form = useAppForm({
    initialValues: { answer: '', grounds: { matterClass: '', text: '' } },
    validate: {
      answer: (answer: string) => (answer ? null : t('need.wrongAnswer')),
      grounds: {
        matterClass: (matter: string) => (matter ? null : t('need.wrongMatter')),
        text: (text: string) => (text.trim().length >= 3 ? null : t('need.wrongGrounds')),
      },
    },
  });
  const journey = useJourney(form, async ({ answer, grounds }) => {
    const { error } = await client.POST('/api/cases/{id}/needs', {
      params: { path: { id: file.id } },
      body: {
        ...{ memberId, fact, answer: answer as 'yes' | 'no' },
        grounds: { matterClass: grounds.matterClass as SealedClass, text: grounds.text },
      },
    });
    if (error) throw inWords(error);
    await changed();
  });
  const { answer, grounds } = form.values;
  const title = t('need.title', { what: words.label(fact) });
  return (
    <FormJourney
      journey={journey}
      title={title}
      lead={<Content>{membersOf(file, [memberId]).map(nameOf).join('')}</Content>}
      back={<BackToEligibility caseId={file.id} />}
      sendLabel={t('need.send')}
      answers={() => [
        {
          title,
          answers: [
            { field: 'answer', label: t(`facts.${fact}.ask`), value: answer && t(`fact.${answer as 'yes' | 'no'}`) },
            {
              field: 'grounds.matterClass',
              label: t('need.matter'),
              value: grounds.matterClass && codes('matterClass', grounds.matterClass),
            },
            { field: 'grounds.text', label: t('need.grounds'), value: <Content>{grounds.text}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('need.done'), words: t('need.next') })}
    >
      <Text>{t('need.lead')}</Text>
      <ChoiceField
        field={form.field('answer')}
        label={t(`facts.${fact}.ask`)}
        inline
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`fact.${value}`) }))}
      />
      <ChoiceField
        field={form.field('grounds.matterClass')}
        label={t('need.matter')}
        choices={classes.map((value) => ({
          value,
          label: codes('matterClass', value),
          description: t(`sealed.readers.${value}`),
        }))}
      />
      <Textarea
        {...form.field('grounds.text')}
        label={t('need.grounds')}
        autosize
        minRows={3}
        maxLength={4000}
        dir="auto"
      />
    </FormJourney>
  );
}

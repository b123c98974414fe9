import { Select, SimpleGrid, Text, Textarea } from '@mantine/core';
import { MATTER_CLASSES, RECORDED_FACTS, type OfficerFact, type SealedClass } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { MoneyField } from '../../administration/parts/money-field.tsx';
import { membersOf, nameOf, useCaseChanged, type Case } from '../../case/case-queries.ts';
import { useProgrammes } from '../data/eligibility.queries.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import { useRefusalInWords } from '../data/refusal-in-words.ts';
import { BackToEligibility } from '../parts/back-to-eligibility.tsx';

const READS = { health: 'sealed.read-health', protection: 'sealed.read-protection' } as const;

interface NeedValues {
  answer: string;
  amountMinor: number | null;
  currency: string;
  grounds: { matterClass: string; text: string };
}

export interface NeedFormProps {
  file: Case;
  memberId: string;
  fact: OfficerFact;
}

/** An officer’s yes or no for the rules, how much where it is an amount, and what it rests on, which stays sealed. */
export function NeedForm({ file, memberId, fact }: NeedFormProps) {
  const { t } = useTranslation('eligibility');
  const codes = useCodes();
  const may = useMay();
  const words = useFactWords();
  const changed = useCaseChanged();
  const inWords = useRefusalInWords();
  const format = useFormat();
  const inMoney = RECORDED_FACTS[fact].kind === 'money';
  const programmes = (useProgrammes().data?.rows ?? []).filter(({ hostCountries }) =>
    hostCountries.includes(file.hostCountryCode),
  );
  const currencies = [...new Set(programmes.map(({ currency }) => currency))];
  const classes = MATTER_CLASSES.filter(
    (each): each is SealedClass => each !== 'ordinary' && (fact !== 'medicalBudget' || each === 'health'),
  ).filter((each) => may(READS[each], file.officeId));
  const form = useAppForm<NeedValues>({
    initialValues: {
      answer: '',
      amountMinor: null,
      currency: '',
      // The only class there is needs no choosing.
      grounds: { matterClass: classes.length === 1 ? classes[0]! : '', text: '' },
    },
    validate: {
      answer: (answer: string) => (answer ? null : t('need.wrongAnswer')),
      amountMinor: (minor, values) => (inMoney && values.answer === 'yes' && !minor ? t('need.wrongAmount') : null),
      grounds: {
        matterClass: (matter: string) => (matter ? null : t('need.wrongMatter')),
        text: (text: string) => (text.trim().length >= 3 ? null : t('need.wrongGrounds')),
      },
    },
  });
  const currency = form.values.currency || currencies[0] || 'EUR';
  const journey = useJourney(form, async ({ answer, amountMinor, grounds }) => {
    const { error } = await client.POST('/api/cases/{id}/needs', {
      params: { path: { id: file.id } },
      body: {
        ...{ memberId, fact, answer: answer as 'yes' | 'no' },
        ...(inMoney && answer === 'yes' ? { amount: { amountMinor: amountMinor!, currency } } : {}),
        grounds: { matterClass: grounds.matterClass as SealedClass, text: grounds.text },
      },
    });
    if (error) throw inWords(error);
    await changed();
  });
  const { answer, amountMinor, grounds } = form.values;
  const told = inMoney && answer === 'yes';
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
            ...(told
              ? [
                  {
                    field: 'amountMinor',
                    label: t('need.amount'),
                    value: amountMinor !== null && <Content>{format.money(amountMinor, currency)}</Content>,
                  },
                ]
              : []),
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
      <Text>{t(inMoney ? 'need.leadAmount' : 'need.lead')}</Text>
      <ChoiceField
        field={form.field('answer')}
        label={t(`facts.${fact}.ask`)}
        inline
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`fact.${value}`) }))}
      />
      {told && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} maw={560}>
          <MoneyField
            {...form.field('amountMinor')}
            value={amountMinor}
            onChange={(minor) => form.setFieldValue('amountMinor', minor)}
            label={t('need.amount')}
            description={t('need.amountHint')}
            currency={currency}
          />
          {currencies.length > 1 && (
            <Select {...form.field('currency')} value={currency} label={t('need.currency')} data={currencies} />
          )}
        </SimpleGrid>
      )}
      <ChoiceField
        field={form.field('grounds.matterClass')}
        label={t('need.matter')}
        choices={classes.map((value) => ({
          value,
          label: codes('matterClass', value),
          description: t(`sealed.readers.${value}`),
        }))}
      />
      <Textarea {...form.field('grounds.text')} label={t('need.grounds')} autosize minRows={3} dir="auto" />
    </FormJourney>
  );
}

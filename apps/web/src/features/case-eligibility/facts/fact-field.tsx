import { Checkbox, Stack } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { RECORDED_FACTS } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { CountrySelect } from '../../../components/form/country-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import type { AskedFact } from '../data/missing-facts.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import { keyOf, maybeNone, type FactsValues } from './fact-values.ts';

/** One question, answered as its kind asks: yes or no, one of a few, a day or that there is none, a country. */
export function FactField({ form, asked }: { form: AppForm<FactsValues>; asked: AskedFact }) {
  const { t } = useTranslation('eligibility');
  const words = useFactWords();
  const { fact } = asked;
  const meaning = RECORDED_FACTS[fact];
  const field = form.field(`facts.${keyOf(asked)}`);
  const label = t(`facts.${fact}.ask`);
  if (meaning.kind === 'flag')
    return (
      <ChoiceField
        field={field}
        label={label}
        inline
        choices={[
          { value: 'yes', label: t('fact.yes') },
          { value: 'no', label: t('fact.no') },
        ]}
      />
    );
  if (meaning.kind === 'code')
    return (
      <ChoiceField
        field={field}
        label={label}
        choices={meaning.codes.map((value) => ({ value, label: words.value(fact, value) }))}
      />
    );
  if (meaning.kind === 'country') return <CountrySelect {...field} label={label} maw={380} />;
  const none = form.values.none[keyOf(asked)] === true;
  return (
    <Stack gap={6}>
      <DayField {...field} label={label} maw={380} disabled={none} />
      {maybeNone(fact) && (
        <Checkbox
          label={t(`none.${fact as 'asylumLodgedOn'}`)}
          checked={none}
          onChange={(event) => form.setFieldValue(`none.${keyOf(asked)}`, event.currentTarget.checked)}
        />
      )}
    </Stack>
  );
}

import type { RecordedFact } from '@homeward/contracts';
import { Button, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { CountriesSelect } from '../../../components/form/country-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { fieldId, type AppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { FactField } from './fact-field.tsx';
import { RELATIONS, type TryMember, type TryValues } from './try-values.ts';

export interface TryMemberFieldsProps {
  form: AppForm<TryValues>;
  at: number;
  member: TryMember;
  facts: readonly RecordedFact[];
  currency: string;
  onRemove?: () => void;
}

/** A made-up person: only what the rules of the programme ask. */
export function TryMemberFields({ form, at, member, facts, currency, onRemove }: TryMemberFieldsProps) {
  const { t } = useTranslation('rules');
  const path = `family.${at}`;
  return (
    <Panel
      title={t('try.member', { number: at + 1 })}
      actions={
        onRemove && (
          <Button size="compact-sm" variant="subtle" color="brick" onClick={onRemove}>
            {t('try.removeMember', { number: at + 1 })}
          </Button>
        )
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <CodeSelect
          {...form.field(`${path}.relation`)}
          label={t('try.relation')}
          list="relation"
          codes={at === 0 ? ['principal'] : RELATIONS.slice(1)}
        />
        <DayField {...form.field(`${path}.birthDate`)} label={t('try.birthDate')} />
        <CountriesSelect {...form.field(`${path}.nationalities`)} label={t('fact.nationalities')} />
        {facts.map((fact) => (
          <FactField
            key={fact}
            fact={fact}
            currency={currency}
            id={fieldId(form.formId, `${path}.facts.${fact}`)}
            error={form.errors[`${path}.facts.${fact}`]}
            value={member.facts[fact] ?? ''}
            onChange={(answer) => form.setFieldValue(`${path}.facts.${fact}`, answer)}
          />
        ))}
      </SimpleGrid>
    </Panel>
  );
}

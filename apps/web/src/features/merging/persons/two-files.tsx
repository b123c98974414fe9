import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import type { Person } from '../../case-people/the-member.tsx';
import { BothTable, listed } from '../preview/both-table.tsx';
import { CHOSEN_FIELDS, useChosenFields, useKeptLines, type ChosenField } from './person-fields.ts';

/** Of whatever the two say otherwise, both are shown, and which stays is chosen by hand. */
export function ChosenFields<V extends object>({
  form,
  kept,
  other,
  fields,
}: {
  form: AppForm<V>;
  kept: Person;
  other: Person;
  fields: readonly ChosenField[];
}) {
  const { t } = useTranslation('merge');
  const shown = useChosenFields();
  return (
    <Panel title={t('choose.title')}>
      {fields.length === 0 ? (
        <Text>{t('choose.same')}</Text>
      ) : (
        <Stack gap="lg">
          <Text>{t('choose.intro')}</Text>
          {fields.map((field) => (
            <ChoiceField
              key={field}
              field={form.field(field)}
              label={t(`field.${field}`)}
              inline
              choices={(['kept', 'absorbed'] as const).map((side) => {
                const words = shown(side === 'kept' ? kept : other, field);
                return {
                  value: side,
                  label: words ? <Content>{words}</Content> : t('none'),
                  description: t(side === 'kept' ? 'choose.here' : 'choose.there'),
                };
              })}
            />
          ))}
        </Stack>
      )}
    </Panel>
  );
}

export interface SameAndKeptProps {
  kept: Person;
  other: Person;
  differing: readonly ChosenField[];
}

/** What needs no choice: what both say, and what stays of both. */
export function SameAndKept({ kept, other, differing }: SameAndKeptProps) {
  const { t } = useTranslation('merge');
  const shown = useChosenFields();
  const lines = useKeptLines();
  const theirs = lines(other);
  const same = CHOSEN_FIELDS.filter((field) => !differing.includes(field) && shown(kept, field));
  return (
    <Panel title={t('both.title')}>
      <Text>{t('both.words')}</Text>
      <BothTable
        label={t('both.title')}
        here={t('here')}
        there={t('there')}
        lines={[
          ...same.map((field) => {
            const words = <Content>{shown(kept, field)}</Content>;
            return { name: field, label: t(`field.${field}`), here: words, there: words };
          }),
          ...lines(kept).map(({ name, label, values, isContent }) => ({
            ...{ name, label, here: listed(values, isContent) },
            there: listed(theirs.find((each) => each.name === name)?.values ?? [], isContent),
          })),
        ]}
      />
    </Panel>
  );
}

import { AMOUNT_ROLES, type AmountRole, type RuleDefinition } from '@homeward/contracts';
import { Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useChanged } from '../data/use-changed.ts';
import { MoneyField } from '../parts/money-field.tsx';
import { OfficeSelect } from '../parts/office-select.tsx';
import { useMyOffices } from '../parts/use-my-offices.ts';
import type { ProgrammeWithRules, Rule } from './programmes.queries.ts';

/** The components of which an amount is not known here: an office may fill it. */
export function unknownComponents(rules: readonly Rule[]): Rule[] {
  const unknown = rules.filter(({ definition, status }) => {
    const { kind, ...of } = definition as unknown as RuleDefinition;
    if (status !== 'published' || kind !== 'component' || !('component' in of)) return false;
    return of.component.steps.some(({ amounts }) => Object.values(amounts).includes(null));
  });
  return [...new Map(unknown.map((rule) => [rule.code, rule])).values()];
}

export interface EnterFigureProps {
  programme: ProgrammeWithRules;
  onDone: () => void;
  onLeave: () => void;
}

/** Proposes the office’s own figure. It counts once another person has confirmed it. */
export function EnterFigure({ programme, onDone, onLeave }: EnterFigureProps) {
  const { t } = useTranslation(['programmes', 'rules', 'common']);
  const changed = useChanged('/api/programmes');
  const components = unknownComponents(programme.rules);
  const { mine, first } = useMyOffices('rule.draft');
  const form = useAppForm({
    initialValues: {
      component: components.length === 1 ? components[0]!.code : '',
      role: '',
      officeId: first,
      amount: null as number | null,
      validFrom: '',
      validTo: '',
      source: '',
    },
    validate: {
      component: (code) => (code ? null : t('figures.componentMissing')),
      role: (role) => (role ? null : t('figures.roleMissing')),
      officeId: (id) => (id ? null : t('figures.officeMissing')),
      amount: (amount) => (amount === null ? t('figures.amountMissing') : null),
      validFrom: (day) => (isDay(day) ? null : t('dayMissing')),
      validTo: (day) => (!day || isDay(day) ? null : t('dayWrong')),
      source: (words) => (words.trim() ? null : t('figures.sourceMissing')),
    },
  });
  const send = async ({ amount, role, validTo, ...figure }: typeof form.values): Promise<void> => {
    const { error } = await client.POST('/api/programmes/{code}/local-figures', {
      params: { path: { code: programme.code } },
      body: {
        ...figure,
        role: role as AmountRole,
        amount: { amountMinor: amount!, currency: programme.currency },
        validTo: validTo || null,
      },
    });
    if (error) throw error;
    await changed();
    onDone();
  };
  return (
    <AppForm form={form} onSend={send}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          {...form.field('component')}
          label={t('figures.component')}
          data={components.map(({ code, title }) => ({ value: code, label: title }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
        <Select
          {...form.field('role')}
          label={t('figures.role')}
          data={AMOUNT_ROLES.map((value) => ({ value: value as string, label: t(`rules:role.${value}`) }))}
        />
        <MoneyField {...form.field('amount')} label={t('figures.amount')} currency={programme.currency} />
        <OfficeSelect {...form.field('officeId')} label={t('figures.office')} only={mine} />
        <DayField {...form.field('validFrom')} label={t('firstDay')} />
        <DayField {...form.field('validTo')} label={t('endDay')} description={t('endDayHint')} />
      </SimpleGrid>
      <TextInput
        {...form.field('source')}
        label={t('source')}
        description={t('figures.sourceHint')}
        maxLength={500}
        dir="auto"
      />
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('figures.send')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </AppForm>
  );
}

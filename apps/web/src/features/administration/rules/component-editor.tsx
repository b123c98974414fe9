import { AMOUNT_KINDS, FORESEEN_FACTS, MODALITIES, PAY_MOMENTS, type Component } from '@homeward/contracts';
import { Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import { CapsEditor } from './caps-editor.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import type { Editing } from './editing.ts';
import { ExceptionEditor } from './exception-editor.tsx';
import { useRuleWords } from './use-rule-words.ts';
import { SpendWithinField } from './spend-within-field.tsx';
import { StepsEditor } from './steps-editor.tsx';

export interface ComponentEditorProps {
  value: Component;
  onChange: (value: Component) => void;
  /** Codes of the programme’s other components, which a cap may count together with this one. */
  others: readonly string[];
  editing: Editing;
}

/** What is given: when, how much to whom, up to which caps, and how it is paid. */
export function ComponentEditor({ value, onChange, others, editing }: ComponentEditorProps) {
  const { t } = useTranslation('rules');
  const words = useRuleWords();
  const { foreseen: _, ...withoutForeseen } = value;
  const put = (change: Partial<Component>): void => onChange({ ...value, ...change });
  const at = (field: string) => ({
    id: editing.idOf(`component.${field}`),
    error: editing.errorOf(`component.${field}`),
  });
  const options = <Code extends string>(codes: readonly Code[], label: (code: Code) => string) =>
    codes.map((code) => ({ value: code as string, label: label(code) }));
  return (
    <Stack>
      <Panel title={t('part.when')}>
        <Stack>
          <ConditionEditor
            label={t('part.when')}
            value={value.when}
            onChange={(when) => put({ when })}
            path="component.when"
            editing={editing}
          />
          <Textarea
            {...at('otherwise')}
            label={t('part.otherwise')}
            description={t('edit.otherwiseHint')}
            value={value.otherwise}
            onChange={({ currentTarget }) => put({ otherwise: currentTarget.value })}
            autosize
            minRows={2}
            dir="auto"
          />
        </Stack>
      </Panel>
      <StepsEditor
        steps={value.steps}
        onChange={(steps) => put({ steps })}
        currency={value.currency}
        editing={editing}
      />
      <Panel title={t('edit.payment')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            {...at('per')}
            label={t('part.per')}
            data={options(['person', 'case'] as const, (code) => t(`per.${code}`))}
            value={value.per}
            onChange={(per) => per && put({ per: per as Component['per'] })}
          />
          <Select
            {...at('amountKind')}
            label={t('part.amountKind')}
            data={options(AMOUNT_KINDS, (code) => t(`amountKind.${code}`))}
            value={value.amountKind}
            onChange={(kind) => kind && put({ amountKind: kind as Component['amountKind'] })}
          />
          <Select
            {...at('foreseen')}
            label={t('part.foreseen')}
            description={t('edit.foreseenHint')}
            data={[{ value: '', label: t('edit.foreseenNot') }, ...options(FORESEEN_FACTS, (fact) => words.fact(fact))]}
            value={value.foreseen ?? ''}
            onChange={(fact) =>
              onChange(fact ? { ...value, foreseen: fact as (typeof FORESEEN_FACTS)[number] } : withoutForeseen)
            }
          />
          <Select
            {...at('payMoment')}
            label={t('part.payMoment')}
            data={options(PAY_MOMENTS, (code) => t(`payMoment.${code}`))}
            value={value.payMoment}
            onChange={(moment) => moment && put({ payMoment: moment as Component['payMoment'] })}
          />
          <Select
            {...at('modality')}
            label={t('part.modality')}
            data={options(MODALITIES, (code) => t(`modality.${code}`))}
            value={value.modality}
            onChange={(modality) => modality && put({ modality: modality as Component['modality'] })}
          />
          <MoneyField
            {...at('cashAtDepartureMinor')}
            label={t('part.cashAtDeparture')}
            description={t('edit.cashHint')}
            currency={value.currency}
            value={value.cashAtDepartureMinor}
            onChange={(cashAtDepartureMinor) => put({ cashAtDepartureMinor })}
          />
          <SpendWithinField
            {...at('spendWithin')}
            value={value.spendWithin}
            onChange={(spendWithin) => put({ spendWithin })}
          />
        </SimpleGrid>
      </Panel>
      <CapsEditor
        caps={value.caps}
        onChange={(caps) => put({ caps })}
        currency={value.currency}
        others={others}
        editing={editing}
      />
      <Panel title={t('part.exception')}>
        <ExceptionEditor
          value={value.exception}
          onChange={(exception) => put({ exception })}
          path="component.exception"
          currency={value.currency}
          editing={editing}
        />
      </Panel>
    </Stack>
  );
}

import type { FactName } from '@homeward/contracts';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MeantSelect } from '../../../components/form/meant-select.tsx';
import {
  comparisonOf,
  comparisonsOf,
  DAYS,
  FACT_NAMES,
  factOf,
  leafOf,
  type Comparison,
  type Leaf,
} from './condition-editing.ts';
import type { Editing } from './editing.ts';
import { PeriodField } from './period-field.tsx';
import classes from './rules.module.css';
import { useRuleWords } from './use-rule-words.ts';
import { ValueField } from './value-field.tsx';

export interface QuestionEditorProps {
  value: Leaf;
  onChange: (value: Leaf) => void;
  path: string;
  editing: Editing;
}

/** One question: what is asked, how it is compared, and with what. */
export function QuestionEditor({ value, onChange, path, editing }: QuestionEditorProps) {
  const { t } = useTranslation('rules');
  const words = useRuleWords();
  const fact = factOf(value);
  const comparison = comparisonOf(value);
  return (
    <div className={classes.question}>
      <MeantSelect
        id={editing.idOf(`${path}.fact`)}
        error={editing.errorOf(`${path}.fact`)}
        label={t('edit.fact')}
        data={FACT_NAMES.map((name) => ({ value: name as string, label: words.fact(name) }))}
        value={fact}
        onChange={(name) => name && onChange(leafOf(name as FactName))}
      />
      <Select
        label={t('edit.comparison')}
        data={comparisonsOf(fact).map((each) => ({ value: each as string, label: t(`comparison.${each}`) }))}
        value={comparison}
        onChange={(next) => next && onChange(leafOf(fact, next as Comparison))}
      />
      {'elapsed' in value ? (
        <>
          <PeriodField
            id={editing.idOf(`${path}.elapsed.${comparison}`)}
            error={editing.errorOf(`${path}.elapsed.${comparison}`)}
            value={value.elapsed[comparison as 'atLeast']!}
            onChange={(period) =>
              onChange({ elapsed: { since: fact, until: value.elapsed.until, [comparison]: period } })
            }
          />
          <Select
            id={editing.idOf(`${path}.elapsed.until`)}
            error={editing.errorOf(`${path}.elapsed.until`)}
            label={t('edit.until')}
            data={DAYS.filter((day) => day !== fact).map((day) => ({ value: day as string, label: words.fact(day) }))}
            value={value.elapsed.until}
            onChange={(until) =>
              until && onChange({ elapsed: { ...value.elapsed, since: fact, until: until as FactName } })
            }
          />
        </>
      ) : (
        <ValueField leaf={value} onChange={onChange} path={path} editing={editing} />
      )}
    </div>
  );
}

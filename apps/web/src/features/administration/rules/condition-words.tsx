import type { Condition, ElapsedLimit } from '@homeward/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { comparisonOf, factOf, isLeaf, type Comparison, type Leaf } from './condition-editing.ts';
import classes from './rules.module.css';
import { useRuleWords } from './use-rule-words.ts';

/** What is said between a fact and its value; of a period its limit is said, and of a single value nothing. */
type Told = Exclude<Comparison, 'is' | ElapsedLimit>;

/** A condition in plain words, as deep as it stands. */
export function ConditionWords({ condition }: { condition: Condition }): ReactNode {
  const { t } = useTranslation('rules');
  if (isLeaf(condition)) return <LeafWords leaf={condition} />;
  if ('not' in condition)
    return (
      <>
        {t('group.not')}
        <ul className={classes.condition}>
          <li>
            <ConditionWords condition={condition.not} />
          </li>
        </ul>
      </>
    );
  const parts = 'all' in condition ? condition.all : condition.any;
  if (parts.length === 0) return 'all' in condition ? t('group.always') : t('group.never');
  if (parts.length === 1) return <ConditionWords condition={parts[0]!} />;
  return (
    <>
      {'all' in condition ? t('group.all') : t('group.any')}
      <ul className={classes.condition}>
        {parts.map((part, at) => (
          <li key={at}>
            <ConditionWords condition={part} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LeafWords({ leaf }: { leaf: Leaf }) {
  const { t } = useTranslation('rules');
  const words = useRuleWords();
  const fact = words.fact(factOf(leaf));
  const comparison = comparisonOf(leaf);
  if ('elapsed' in leaf)
    return (
      <>
        {t('told.between', { since: fact, until: words.fact(leaf.elapsed.until) })} {t(`comparison.${comparison}`)}{' '}
        <Content>{words.period(leaf.elapsed[comparison as 'atLeast']!)}</Content>
      </>
    );
  return (
    <>
      {t('told.fact', { fact })} {comparison !== 'is' && t(`told.${comparison as Told}`)} <ValueWords leaf={leaf} />
    </>
  );
}

function ValueWords({ leaf }: { leaf: Leaf }) {
  const { t } = useTranslation('rules');
  const words = useRuleWords();
  const format = useFormat();
  if ('elapsed' in leaf) return null;
  const { fact } = leaf;
  if ('from' in leaf || 'before' in leaf) {
    const day = 'from' in leaf ? leaf.from : leaf.before;
    return <Content>{/^\d{4}-\d{2}-\d{2}$/.test(day) ? format.day(day) : '…'}</Content>;
  }
  const codes =
    'oneOf' in leaf
      ? leaf.oneOf
      : 'includesAny' in leaf
        ? leaf.includesAny
        : 'is' in leaf && typeof leaf.is === 'string'
          ? [leaf.is]
          : [];
  const told = codes.map((code) => words.code(fact, code)).join(t('listComma'));
  return words.isCountry(fact) ? <Content>{told}</Content> : told;
}

import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../../case/case.module.css';
import type { Rule, UsedFact } from '../data/eligibility.queries.ts';
import { factsAskedBy } from '../data/used-facts.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import own from './eligibility.module.css';

/** The rule itself: what it says, where it stands in law, which version of which dates, and what it looked at. */
export function RuleDetails({ rule, facts }: { rule: Rule; facts: readonly UsedFact[] }) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const words = useFactWords();
  const asked = factsAskedBy(rule);
  const used = facts.filter(({ fact }) => asked.has(fact));
  const until = rule.validTo ? t('rule.until', { day: format.day(rule.validTo) }) : t('rule.open');
  return (
    <details className={classes.more}>
      <summary>{t('rule.title')}</summary>
      <dl className={own['rule']}>
        <dt>{t('rule.explanation')}</dt>
        <dd>
          <Content>{rule.explanation}</Content>
        </dd>
        <dt>{t('rule.legalReference')}</dt>
        <dd>
          <Content>{rule.legalReference}</Content>
        </dd>
        <dt>{t('rule.source')}</dt>
        <dd>{rule.sourceKeys.length > 0 ? <Content>{rule.sourceKeys.join(', ')}</Content> : t('rule.noSource')}</dd>
        {rule.ourReading && (
          <>
            <dt>{t('rule.ourReading')}</dt>
            <dd>
              <Content>{rule.ourReading}</Content>
            </dd>
          </>
        )}
        <dt>{t('rule.version')}</dt>
        <dd>
          {t('rule.number', { number: rule.number })},{' '}
          {rule.validFrom ? t('rule.from', { day: format.day(rule.validFrom) }) : t('rule.fromUnknown')}, {until}
        </dd>
        <dt>{t('rule.goesBy')}</dt>
        <dd>{words.label(rule.dateField)}</dd>
        <dt>{t('rule.lookedAt')}</dt>
        <dd>
          {used.length === 0 && t('rule.lookedAtNothing')}
          <ul className={classes.missing}>
            {used.map(({ fact, value }) => (
              <li key={fact}>
                {words.label(fact)}: <Content>{words.value(fact, value)}</Content>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </details>
  );
}

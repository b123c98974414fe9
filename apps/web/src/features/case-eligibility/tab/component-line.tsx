import { CheckIcon, DashIcon, QuestionIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../../case/case.module.css';
import type { Component, Rule, UsedFact } from '../data/eligibility.queries.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import own from './eligibility.module.css';
import { RuleDetails } from './rule-details.tsx';
import { useTermsWords } from './use-terms-words.ts';

const ANSWERS = {
  due: { icon: CheckIcon, tone: 'moss' },
  'amount-unknown': { icon: QuestionIcon, tone: 'lamp' },
  'not-due': { icon: DashIcon, tone: 'quiet' },
  open: { icon: QuestionIcon, tone: 'lamp' },
} as const;

export interface ComponentLineProps {
  component: Component;
  rule: Rule | undefined;
  facts: readonly UsedFact[];
}

/** Something that is given or not: the amount at the end of the line, why and on which terms beneath. */
export function ComponentLine({ component, rule, facts }: ComponentLineProps) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const words = useFactWords();
  const terms = useTermsWords();
  const { answer, amount, cut, missing } = component;
  const { icon, tone } = ANSWERS[answer];
  const given = answer === 'due' || answer === 'amount-unknown';
  return (
    <li>
      <div className={own['line']}>
        <span className={own['answer']}>
          <IconWords icon={icon} tone={tone}>
            {t(`component.${answer}`)}
          </IconWords>
        </span>
        <div className={own['words']}>
          <strong>
            <Content>{component.title}</Content>
          </strong>
          <div>
            {missing.length > 0 ? (
              t('check.needs', { facts: missing.map(words.label).join('; ') })
            ) : (
              <Content>{component.explanation}</Content>
            )}
          </div>
          {given && <div className={classes.quiet}>{terms.of(component)}</div>}
          {cut.amountMinor > 0 && (
            <div className={classes.quiet}>
              {t('component.cut', { amount: format.money(cut.amountMinor, cut.currency) })}
            </div>
          )}
          {component.byException && <div className={classes.quiet}>{t('component.byException')}</div>}
          {component.figureId && <div className={classes.quiet}>{t('component.ownFigure')}</div>}
          {rule && <RuleDetails rule={rule} facts={facts} />}
        </div>
        {given && <strong className={own['amount']}>{terms.amount(amount, component.amountKind)}</strong>}
      </div>
    </li>
  );
}

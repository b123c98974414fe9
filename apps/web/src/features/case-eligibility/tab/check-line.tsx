import { CheckIcon, QuestionIcon, ShieldCheckIcon, XIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import type { Check, Rule, UsedFact } from '../data/eligibility.queries.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import own from './eligibility.module.css';
import { RuleDetails } from './rule-details.tsx';

const ANSWERS = {
  met: { icon: CheckIcon, tone: 'moss' },
  'not-met': { icon: XIcon, tone: 'brick' },
  unknown: { icon: QuestionIcon, tone: 'lamp' },
  'by-exception': { icon: ShieldCheckIcon, tone: 'harbour' },
} as const;

export interface CheckLineProps {
  check: Check;
  rule: Rule | undefined;
  facts: readonly UsedFact[];
}

/** A condition, what became of it in words, and the rule behind it. */
export function CheckLine({ check, rule, facts }: CheckLineProps) {
  const { t } = useTranslation('eligibility');
  const words = useFactWords();
  const { icon, tone } = ANSWERS[check.answer];
  return (
    <li>
      <div className={own['line']}>
        <span className={own['answer']}>
          <IconWords icon={icon} tone={tone}>
            {t(`check.${check.answer}`)}
          </IconWords>
        </span>
        <div className={own['words']}>
          {rule && (
            <strong>
              <Content>{rule.title}</Content>
            </strong>
          )}
          <div>
            {check.missing.length > 0 ? (
              t('check.needs', { facts: check.missing.map(words.label).join('; ') })
            ) : (
              <Content>{check.explanation}</Content>
            )}
          </div>
          {rule && <RuleDetails rule={rule} facts={facts} />}
        </div>
      </div>
    </li>
  );
}

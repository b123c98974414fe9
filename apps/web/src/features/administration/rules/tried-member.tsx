import { Badge, Stack, Text, Title } from '@mantine/core';
import { CheckCircleIcon, CircleSlashIcon, QuestionIcon, type Icon } from '@primer/octicons-react';
import type { FactName } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { Panel } from '../../../components/panel.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../administration.module.css';
import { useRuleWords } from './use-rule-words.ts';

type Result = components['schemas']['EvaluationResultDto'];
type Tone = 'moss' | 'brick' | 'lamp' | 'quiet';
const OUTCOMES: Readonly<Record<Result['outcome'], { icon: Icon; tone: Tone }>> = {
  eligible: { icon: CheckCircleIcon, tone: 'moss' },
  excluded: { icon: CircleSlashIcon, tone: 'brick' },
  undecided: { icon: QuestionIcon, tone: 'lamp' },
};
const CHECKS: Readonly<Record<Result['checks'][number]['answer'], { icon: Icon; tone: Tone }>> = {
  met: OUTCOMES.eligible,
  'by-exception': OUTCOMES.eligible,
  'not-met': OUTCOMES.excluded,
  unknown: OUTCOMES.undecided,
};

export interface TriedMemberProps {
  result: Result;
  number: number;
  /** The rule that is tried stands out among the others. */
  triedCode: string;
}

/** What the rules would say of a made-up person, and why. */
export function TriedMember({ result, number, triedCode }: TriedMemberProps) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const tried = (code: string) =>
    code === triedCode && (
      <Badge size="sm" variant="light" tt="none">
        {t('try.thisRule')}
      </Badge>
    );
  return (
    <Panel title={t('try.result', { number })}>
      <Stack gap="sm">
        <Text>
          <IconWords {...OUTCOMES[result.outcome]}>{t(`outcome.${result.outcome}`)}</IconWords> ·{' '}
          {t(`role.${result.role}`)}
        </Text>
        <Title order={3}>{t('try.checks')}</Title>
        <ul className={classes.entries}>
          {result.checks.map((check) => (
            <li key={check.code}>
              <IconWords {...CHECKS[check.answer]}>{t(`check.${check.answer}`)}</IconWords> {tried(check.code)}
              <div data-content="">{check.explanation}</div>
              <Missing facts={check.missing} />
            </li>
          ))}
        </ul>
        <Title order={3}>{t('try.components')}</Title>
        {result.components.length === 0 && <Text>{t('try.nothing')}</Text>}
        <ul className={classes.entries}>
          {result.components.map((component) => (
            <li key={component.code}>
              <strong data-content="">{component.title}</strong> · {t(`answer.${component.answer}`)}
              {component.amount && (
                <>
                  {' '}
                  {component.amountKind === 'up-to' && t('amountKind.up-to')}{' '}
                  <Content>{format.money(component.amount.amountMinor, component.amount.currency)}</Content>
                </>
              )}{' '}
              {tried(component.code)}
              <div data-content="">{component.explanation}</div>
              <Missing facts={component.missing} />
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}

function Missing({ facts }: { facts: readonly string[] }) {
  const { t } = useTranslation('rules');
  const words = useRuleWords();
  if (facts.length === 0) return null;
  return (
    <div className={classes.quiet}>
      {t('try.missing')} {facts.map((fact) => words.fact(fact as FactName)).join(t('listComma'))}
    </div>
  );
}

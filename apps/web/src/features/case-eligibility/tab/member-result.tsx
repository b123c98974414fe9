import { Alert, Group, Stack, Text } from '@mantine/core';
import type { FactName } from '@homeward/contracts';
import { AlertIcon, CheckCircleIcon, QuestionIcon, XCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import { membersOf, nameOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import type { Evaluation, Exception, RecordedFact, Result, Rule } from '../data/eligibility.queries.ts';
import { missingOf, toBeAsked } from '../data/missing-facts.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import { CheckLine } from './check-line.tsx';
import { ComponentLine } from './component-line.tsx';
import own from './eligibility.module.css';

const OUTCOMES = {
  eligible: { icon: CheckCircleIcon, tone: 'moss' },
  excluded: { icon: XCircleIcon, tone: 'brick' },
  undecided: { icon: QuestionIcon, tone: 'lamp' },
} as const;

export interface MemberResultProps {
  file: Case;
  evaluation: Evaluation;
  result: Result;
  rules: readonly Rule[];
  exceptions: readonly Exception[];
  recorded: readonly RecordedFact[];
}

/** One member: the outcome first, then what stands in the way, then what is given; what is met can be opened. */
export function MemberResult({ file, evaluation, result, rules, exceptions, recorded }: MemberResultProps) {
  const { t } = useTranslation('eligibility');
  const [member] = membersOf(file, [result.memberId]);
  const { icon, tone } = OUTCOMES[result.outcome];
  const [met, open] = [true, false].map((wanted) =>
    result.checks.filter(({ answer }) => (answer === 'met') === wanted),
  );
  const ruleOf = (id: string | null): Rule | undefined => rules.find((rule) => rule.id === id);
  return (
    <section className={own['member']}>
      <Group justify="space-between" gap="xs">
        <Text fw={600} component="h4">
          {member && <Content>{nameOf(member)}</Content>}
          <span className={classes.quiet}> {t(`role.${result.role}`)}</span>
        </Text>
        <IconWords icon={icon} tone={tone}>
          <strong>{t(`outcome.${result.outcome}`)}</strong>
        </IconWords>
      </Group>
      <Stack gap="xs" mt="xs">
        <Lacking file={file} evaluation={evaluation} result={result} recorded={recorded} />
        {open!.length > 0 && (
          <ul className={own['lines']}>
            {open!.map((check) => (
              <CheckLine key={check.code} check={check} rule={ruleOf(check.ruleId)} facts={result.facts} />
            ))}
          </ul>
        )}
        {met!.length > 0 && (
          <details className={classes.more}>
            <summary>{t('check.metCount', { count: met!.length })}</summary>
            <ul className={own['lines']}>
              {met!.map((check) => (
                <CheckLine key={check.code} check={check} rule={ruleOf(check.ruleId)} facts={result.facts} />
              ))}
            </ul>
          </details>
        )}
        <ExceptionWay file={file} evaluation={evaluation} result={result} exceptions={exceptions} />
        {result.components.length > 0 && (
          <>
            <Text size="sm" fw={600} component="h5">
              {t('component.title')}
            </Text>
            <ul className={own['lines']}>
              {result.components.map((component) => (
                <ComponentLine
                  key={component.code}
                  component={component}
                  rule={ruleOf(component.ruleId)}
                  facts={result.facts}
                />
              ))}
            </ul>
          </>
        )}
      </Stack>
    </section>
  );
}

interface PartProps {
  file: Case;
  evaluation: Evaluation;
  result: Result;
}

/**
 * What nobody has recorded and the rules must know, with the way to where it is answered. What was recorded before is
 * asked anew once the person came back: its days belong to the earlier application.
 */
function Lacking({ file, evaluation, result, recorded }: PartProps & { recorded: readonly RecordedFact[] }) {
  const { t } = useTranslation('eligibility');
  const may = useMay();
  const words = useFactWords();
  const missing = missingOf(result);
  if (missing.length === 0) return null;
  const lacking = (name: FactName): string => {
    const before = recorded.find(({ memberId, fact }) => memberId === result.memberId && fact === name);
    if (!before) return words.label(name);
    return t('missing.anew', { what: words.label(name), value: words.value(name, before.value) });
  };
  const asked = toBeAsked(evaluation).some(({ memberId }) => memberId === result.memberId);
  return (
    <Alert color="lamp" variant="light" icon={<AlertIcon aria-hidden />} title={t('missing.title')}>
      <ul className={classes.missing}>
        {missing.map((fact) => (
          <li key={fact}>{lacking(fact)}</li>
        ))}
      </ul>
      <Group mt="xs" gap="md">
        {asked && may('eligibility.evaluate', file.officeId) && (
          <ButtonLink
            size="xs"
            to="/cases/$caseId/eligibility/facts/$evaluationId"
            params={{ caseId: file.id, evaluationId: evaluation.id }}
          >
            {t('missing.record')}
          </ButtonLink>
        )}
        {missing.length > toBeAsked(evaluation).filter(({ memberId }) => memberId === result.memberId).length && (
          <AnchorLink to="/cases/$caseId/people" params={{ caseId: file.id }} size="sm">
            {t('missing.people')}
          </AnchorLink>
        )}
      </Group>
    </Alert>
  );
}

/** Only where a rule stands in the way and foresees an exception, and none waits for its answer yet. */
function ExceptionWay({ file, evaluation, result, exceptions }: PartProps & { exceptions: readonly Exception[] }) {
  const { t } = useTranslation('eligibility');
  const may = useMay();
  const waits = exceptions.some(({ memberId, state }) => memberId === result.memberId && state === 'proposed');
  const possible =
    result.checks.some(({ answer, exceptionPossible }) => answer === 'not-met' && exceptionPossible) ||
    result.components.some(({ answer, exceptionPossible }) => answer === 'not-due' && exceptionPossible);
  if (!possible || waits || !may('exception.propose', file.officeId)) return null;
  return (
    <Group>
      <ButtonLink
        size="xs"
        variant="default"
        to="/cases/$caseId/eligibility/evaluations/$evaluationId/exception/$memberId"
        params={{ caseId: file.id, evaluationId: evaluation.id, memberId: result.memberId }}
      >
        {t('exception.propose')}
      </ButtonLink>
    </Group>
  );
}

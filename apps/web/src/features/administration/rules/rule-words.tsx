import type { Amounts, AmountRole, Component, ExceptionTerms, RuleDefinition } from '@homeward/contracts';
import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Facts, type Fact } from '../parts/facts.tsx';
import { ConditionWords } from './condition-words.tsx';
import classes from './rules.module.css';
import { useRuleWords } from './use-rule-words.ts';

/** What a rule asks and gives, in words a programme manager reads before publishing it. */
export function RuleInWords({ definition }: { definition: RuleDefinition }) {
  const { t } = useTranslation('rules');
  if (definition.kind === 'component') return <ComponentWords component={definition.component} />;
  const { condition, refusal, exception } = definition.requirement;
  return (
    <Facts
      facts={[
        [t('part.condition'), <ConditionWords key="condition" condition={condition} />],
        [t('part.refusal'), refusal && <Content key="refusal">{refusal}</Content>],
        [t('part.exception'), <ExceptionWords key="exception" exception={exception} currency="EUR" />],
      ]}
    />
  );
}

function ComponentWords({ component }: { component: Component }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const words = useRuleWords();
  const { currency, caps, spendWithin, cashAtDepartureMinor } = component;
  const facts: Fact[] = [
    [t('part.when'), <ConditionWords key="when" condition={component.when} />],
    [t('part.otherwise'), component.otherwise && <Content key="otherwise">{component.otherwise}</Content>],
    [t('part.per'), t(`per.${component.per}`)],
    [t('part.amountKind'), t(`amountKind.${component.amountKind}`)],
    ...(component.foreseen ? [[t('part.foreseen'), words.fact(component.foreseen)] as const] : []),
    [t('part.payMoment'), t(`payMoment.${component.payMoment}`)],
    [t('part.modality'), t(`modality.${component.modality}`)],
    ...(cashAtDepartureMinor === null
      ? []
      : [
          [
            t('part.cashAtDeparture'),
            <Content key="cash">{format.money(cashAtDepartureMinor, currency)}</Content>,
          ] as const,
        ]),
    [
      t('part.spendWithin'),
      spendWithin ? <Content key="spend">{words.period(spendWithin)}</Content> : t('spendWithin.unlimited'),
    ],
    ...caps.map(
      (cap, at) =>
        [
          `${t('part.cap')} ${at + 1}`,
          <span key={at}>
            {t(`cap.${cap.scope}`)} <Content>{format.money(cap.amountMinor, currency)}</Content>
            {cap.countedWith.length > 0 && (
              <>
                {' '}
                ({t('cap.countedWith')} <Content>{cap.countedWith.join(', ')}</Content>)
              </>
            )}
          </span>,
        ] as const,
    ),
    [t('part.exception'), <ExceptionWords key="exception" exception={component.exception} currency={currency} />],
  ];
  return (
    <Stack gap="sm">
      <Facts facts={facts} />
      <div>
        <Title order={3}>{t('part.steps')}</Title>
        <Text size="sm" c="dimmed">
          {t('part.stepsHint')}
        </Text>
        <ol className={classes.condition}>
          {component.steps.map((step, at) => (
            <li key={at}>
              <Content>{step.explanation}</Content>
              <div>
                <ConditionWords condition={step.when} />
              </div>
              <AmountsWords amounts={step.amounts} currency={currency} />
            </li>
          ))}
        </ol>
      </div>
    </Stack>
  );
}

export function AmountsWords({ amounts, currency }: { amounts: Amounts; currency: string }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const roles = Object.entries(amounts) as [AmountRole, number | null][];
  if (roles.length === 0) return <div>{t('amounts.none')}</div>;
  return (
    <ul className={classes.condition}>
      {roles.map(([role, minor]) => (
        <li key={role}>
          {t('told.fact', { fact: t(`role.${role}`) })}{' '}
          {minor === null ? t('amounts.unknown') : <Content>{format.money(minor, currency)}</Content>}
        </li>
      ))}
    </ul>
  );
}

function ExceptionWords({ exception, currency }: { exception: ExceptionTerms | null; currency: string }) {
  const { t } = useTranslation('rules');
  if (!exception) return t('exception.none');
  return (
    <>
      {t('exception.by')} <Content>{exception.authority}</Content>
      <div data-content="">{exception.grounds}</div>
      {exception.amounts && <AmountsWords amounts={exception.amounts} currency={currency} />}
    </>
  );
}

import { Stack, Table, Text } from '@mantine/core';
import '@mantine/core/styles/Table.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { membersOf, nameOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import type { Component, Entitlement } from '../data/eligibility.queries.ts';
import { compared, type Waiting } from '../data/reckonings.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import own from '../tab/eligibility.module.css';
import { useTermsWords } from '../tab/use-terms-words.ts';

/** Of one member: what was decided and what the rules give now, component by component. */
export function SideBySide({ file, member: { result, standing } }: { file: Case; member: Waiting['members'][number] }) {
  const { t } = useTranslation('eligibility');
  const words = useFactWords();
  const heading = useId();
  const departure = result.facts.find(({ fact }) => fact === 'departureOn');
  const inTheWay = result.checks.filter(({ answer }) => answer === 'not-met');
  return (
    <Stack gap={4} component="section" className={own['member']}>
      <Text fw={600} component="h4" id={heading}>
        <Content>{membersOf(file, [result.memberId]).map(nameOf).join('')}</Content>
      </Text>
      {departure && (
        <Text size="sm">
          {words.label('departureOn')}: {words.value('departureOn', departure.value)}
        </Text>
      )}
      {result.outcome !== 'eligible' && (
        <div>
          <strong>
            {t('reckoning.now')}: {t(`outcome.${result.outcome}`)}
          </strong>
          {inTheWay.map(({ code, explanation }) => (
            <div key={code}>
              <Content>{explanation}</Content>
            </div>
          ))}
        </div>
      )}
      <Table aria-labelledby={heading} className={own['compared']!} verticalSpacing="xs" horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('component.title')}</Table.Th>
            <Table.Th scope="col">{t('reckoning.decided')}</Table.Th>
            <Table.Th scope="col">{t('reckoning.now')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {compared(standing, result).map(({ code, title, decided, now, difference }) => (
            <Table.Tr key={code}>
              <Table.Th scope="row">
                <Content>{title}</Content>
                <div className={classes.quiet}>{t(`reckoning.difference.${difference}`)}</div>
              </Table.Th>
              <Table.Td>
                <Due what={decided} />
              </Table.Td>
              <Table.Td>
                <Due what={now} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

function Due({ what }: { what: Entitlement | Component | undefined }) {
  const { t } = useTranslation('eligibility');
  const terms = useTermsWords();
  if (!what) return t('reckoning.nothing');
  return (
    <>
      <strong>{terms.amount(what.amount, what.amountKind)}</strong>
      <div className={classes.quiet}>{terms.of(what)}</div>
    </>
  );
}

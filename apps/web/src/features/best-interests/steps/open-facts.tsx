import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { wordsOf, type Procedure } from '../../case-children/data/children.queries.ts';
import type { ProcedurePart } from './procedure-scene.ts';

export function OpenedLines({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation('best-interests');
  const format = useFormat();
  return (
    <Text size="sm">
      {t(procedure.state === 'reopened' ? 'reopened' : 'openedOn')} <Content>{format.day(procedure.openedOn)}</Content>
    </Text>
  );
}

/** That and when the child was asked in this procedure; what they said, for whoever may read it. */
export function HearingLines({ scene: { child }, records }: ProcedurePart) {
  const { t } = useTranslation('children');
  const format = useFormat();
  const openedOn = child.procedure?.openedOn;
  const asked = child.hearings.filter(
    ({ decision, heardOn }) => decision === 'best-interests' && openedOn !== undefined && heardOn >= openedOn,
  );
  if (asked.length === 0) return null;
  return (
    <Rows>
      {asked.map(({ id, outcome, heardOn }) => (
        <Row
          key={id}
          title={t(`hearingOutcome.${outcome}`)}
          lines={[[<Content key="on">{format.day(heardOn)}</Content>]]}
          words={wordsOf(records, id)}
        />
      ))}
    </Rows>
  );
}

/** What the determination lets happen, which everybody on the case must know; why stands sealed below. */
export function OutcomeLines({ procedure, today }: { procedure: Procedure; today: string }) {
  const { t } = useTranslation('best-interests');
  const format = useFormat();
  if (procedure.state !== 'closed' || !procedure.decidedOn) return null;
  const { appealedOn, nextReviewOn } = procedure;
  return (
    <>
      <Text size="sm" fw={600}>
        {t(procedure.favoursReturn ? 'outcome.return' : 'outcome.noReturn')}
      </Text>
      <Text size="sm">
        {t('outcome.decidedOn')} <Content>{format.day(procedure.decidedOn)}</Content>
      </Text>
      {appealedOn && (
        <Text size="sm">
          {t('outcome.appealedOn')} <Content>{format.day(appealedOn)}</Content>
        </Text>
      )}
      {nextReviewOn && (
        <Text size="sm">
          {t(nextReviewOn < today ? 'outcome.reviewOverdue' : 'outcome.reviewOn')}{' '}
          <Content>{format.day(nextReviewOn)}</Content>
        </Text>
      )}
    </>
  );
}

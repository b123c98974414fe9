import { Alert, Button, List, Text } from '@mantine/core';
import '@mantine/core/styles/List.css';
import { AlertIcon, CheckIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { OutcomeResult, Traveller } from './board-rows.ts';

/** What is refused most, in the reader’s language; the server’s own words stand for the rest. */
const REFUSALS = [
  ...(['record.version-stale', 'record.not-found', 'seat.not-standing', 'departure.day-wrong'] as const),
  ...(['departure.not-begun', 'case.member-on-hold', 'case.member-moved'] as const),
];

export interface OutcomeResultsProps {
  results: readonly OutcomeResult[];
  travellers: readonly Traveller[];
  onClose: () => void;
}

/** What became of each row; it stays until somebody has read it. */
export function OutcomeResults({ results, travellers, onClose }: OutcomeResultsProps) {
  const { t } = useTranslation('departures');
  const codes = useCodes();
  const recorded = results.filter(({ recorded: done }) => done);
  const refused = results.filter(({ recorded: done }) => !done);
  const stopped = recorded.flatMap(({ alsoStopped }) => alsoStopped);
  const nameOf = (id: string): string => {
    const traveller = travellers.find(({ passengerId }) => passengerId === id);
    return traveller?.name ?? traveller?.caseNumber ?? '';
  };
  const why = ({ code, requirements, detail }: OutcomeResult): ReactNode => {
    if (requirements.length > 0) return requirements.map((name) => codes('requirement', name)).join(' ');
    const known = REFUSALS.find((each) => each === code);
    return known ? t(`refused.${known}`) : <Content>{detail}</Content>;
  };
  return (
    <Alert
      color={refused.length > 0 ? 'brick' : 'moss'}
      variant="light"
      role="status"
      icon={refused.length > 0 ? <AlertIcon aria-hidden /> : <CheckIcon aria-hidden />}
      title={t('outcome.recorded', { number: recorded.length })}
    >
      {stopped.length > 0 && (
        <Text size="sm">
          {t('outcome.alsoStopped')} <Content>{stopped.map(nameOf).join(', ')}</Content>
        </Text>
      )}
      {refused.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {t('outcome.refused', { number: refused.length })}
          </Text>
          <List size="sm">
            {refused.map((result) => (
              <List.Item key={result.passengerId}>
                <Content>{nameOf(result.passengerId)}</Content>: {why(result)}
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Button size="compact-sm" variant="default" mt="xs" onClick={onClose}>
        {t('outcome.read')}
      </Button>
    </Alert>
  );
}

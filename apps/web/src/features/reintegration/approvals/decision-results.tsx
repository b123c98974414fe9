import { Alert, Button, List, Text } from '@mantine/core';
import '@mantine/core/styles/List.css';
import { AlertIcon, CheckIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { Decided, PaymentToApprove } from './decided.ts';

export interface DecisionResultsProps {
  results: readonly Decided[];
  rows: readonly PaymentToApprove[];
  onClose: () => void;
}

/** What became of each; it stays until somebody has read it. */
export function DecisionResults({ results, rows, onClose }: DecisionResultsProps) {
  const { t } = useTranslation('plans');
  const refused = results.filter(({ problem }) => problem);
  const count = (state: Decided['state']): number => results.filter((one) => one.state === state).length;
  const nameOf = (id: string): string => {
    const row = rows.find((one) => one.id === id);
    return row ? `${row.caseNumber} · ${row.payeeName}` : '';
  };
  return (
    <Alert
      color={refused.length > 0 ? 'brick' : 'moss'}
      variant="light"
      role="status"
      icon={refused.length > 0 ? <AlertIcon aria-hidden /> : <CheckIcon aria-hidden />}
      title={t('decided.title')}
    >
      {(['approved', 'requested', 'rejected'] as const)
        .filter((state) => count(state) > 0)
        .map((state) => (
          <Text key={state} size="sm">
            {t(`decided.${state}`, { count: count(state) })}
          </Text>
        ))}
      {refused.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {t('decided.refused', { count: refused.length })}
          </Text>
          <List size="sm">
            {refused.map(({ id, problem }) => (
              <List.Item key={id}>
                <Content>{nameOf(id)}</Content>: <Why problem={problem!} />
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Button size="compact-sm" variant="default" mt="xs" onClick={onClose}>
        {t('decided.read')}
      </Button>
    </Alert>
  );
}

/** By its code in the reader’s language; the server’s own words stand for what no catalogue knows. */
function Why({ problem: { code, title } }: { problem: NonNullable<Decided['problem']> }) {
  const { i18n } = useTranslation('problems');
  const key = `problems:${code}`;
  return i18n.exists(key) ? i18n.t(key as 'problems:record.not-found') : <Content>{title}</Content>;
}

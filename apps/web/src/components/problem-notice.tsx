import { Alert, Button, Code, Group, Text } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../lib/api/problem.ts';
import { useProblemWords } from './use-problem-words.ts';

/** What went wrong, what it means for what was typed, and a way on. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const words = useProblemWords(problem);
  return (
    <Alert
      color="brick"
      variant="light"
      icon={<AlertIcon aria-hidden />}
      title={words ?? t('problem.unknown')}
      role="alert"
    >
      {(onRetry ?? problem.correlationId) && (
        <Group mt="xs" gap="md">
          {onRetry && (
            <Button size="xs" variant="default" onClick={onRetry}>
              {t('action.tryAgain')}
            </Button>
          )}
          {problem.correlationId && (
            <Text size="xs" c="dimmed">
              {t('problem.reference')} <Code data-content="">{problem.correlationId}</Code>
            </Text>
          )}
        </Group>
      )}
    </Alert>
  );
}

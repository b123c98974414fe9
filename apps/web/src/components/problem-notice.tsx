import { Alert, Button, Code, Group, Text } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { problemOf, UNREACHABLE, UNREADABLE } from '../lib/api/problem.ts';

/** What went wrong, what it means for what was typed, and a way on. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t, i18n } = useTranslation();
  const problem = problemOf(error);
  const known = `problem.${problem.code}`;
  const words = i18n.exists(known) ? t(known as 'problem.unknown') : null;
  const own = [UNREACHABLE, UNREADABLE].includes(problem.code);
  return (
    <Alert
      color="brick"
      variant="light"
      icon={<AlertIcon aria-hidden />}
      title={words ?? t('problem.unknown')}
      role="alert"
    >
      {!own && !words && <Text data-content="">{problem.detail}</Text>}
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

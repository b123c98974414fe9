import { Alert, Button, Code, Group, Text } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { problemOf, requirementsOf } from '../lib/api/problem.ts';
import { useProblemWords } from './use-problem-words.ts';

/** What went wrong, what is missing where something is, and a way on. */
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
      {!problem.words && <Missing requirements={requirementsOf(problem)} />}
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

/** By name, because whoever is refused at the end of a form stands on no page that says it. */
function Missing({ requirements }: { requirements: readonly string[] }) {
  const { t, i18n, ready } = useTranslation('codes', { useSuspense: false });
  if (!ready || requirements.length === 0) return null;
  const words = (name: string): string => {
    const key = `requirement.${name}`;
    return i18n.exists(key, { ns: 'codes' }) ? t(key as 'requirement.held') : name;
  };
  return (
    <Text component="ul" size="sm" m={0} ps="lg">
      {requirements.map((name) => (
        <li key={name}>{words(name)}</li>
      ))}
    </Text>
  );
}

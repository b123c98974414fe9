import { Alert } from '@mantine/core';
import { StopIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { problemOf } from '../../../lib/api/problem.ts';

/** A refusal that administration knows the words of, such as that of one’s own draft; any other as everywhere. */
export function Refusal({ error }: { error: unknown }) {
  const { t, i18n } = useTranslation('administration');
  if (!error) return null;
  const key = `refused.${problemOf(error).code}`;
  if (!i18n.exists(key, { ns: 'administration' })) return <ProblemNotice error={error} />;
  return (
    <Alert
      role="alert"
      color="brick"
      variant="light"
      icon={<StopIcon aria-hidden />}
      title={t(key as 'refused.rule.own-draft')}
    />
  );
}

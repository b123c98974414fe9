import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../conflict.tsx';
import { Content } from '../content.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { Changed } from './use-as-read.ts';

export interface ChangedMeanwhileProps {
  changed: Changed;
  sending: boolean;
  /** Sends the same for the record as it stands now. */
  onGoOn: () => void;
  onLeave: () => void;
}

/** Both versions of a record line by line; whoever was about to change it says whether that still holds (ux 22). */
export function ChangedMeanwhile({ changed: { read, now, refusal }, ...rest }: ChangedMeanwhileProps) {
  const { t } = useTranslation('steps');
  const names = [...new Set([...now.facts, ...read.facts].map(({ name }) => name))];
  const fields = names.flatMap((name) => {
    const [was, is] = [read, now].map(({ facts }) => facts.find((fact) => fact.name === name));
    if ((was?.value ?? '') === (is?.value ?? '')) return [];
    const { label } = (is ?? was)!;
    return [{ name, label, mine: <Content>{was?.value}</Content>, theirs: <Content>{is?.value}</Content> }];
  });
  if (fields.length > 0 || refusal.code === 'record.version-stale') return <Conflict fields={fields} {...rest} />;
  // It had ended before it was opened here: nobody was faster.
  return (
    <Stack gap="sm" align="flex-start">
      <ProblemNotice error={refusal} />
      <Button variant="default" onClick={rest.onLeave}>
        {t('conflict.leave')}
      </Button>
    </Stack>
  );
}

import { Button, Group, Paper, Title } from '@mantine/core';
import { StopIcon } from '@primer/octicons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface InterruptionProps {
  /** Names what is about to happen, and to which record. */
  title: ReactNode;
  children: ReactNode;
  onGoOn: () => void;
  /** The way out, which is offered as plainly. */
  out: ReactNode;
}

/** Stops somebody before a serious step and names the record it is for (MOJ interruption card, ux 17). */
export function Interruption({ title, children, onGoOn, out }: InterruptionProps) {
  const { t } = useTranslation('steps');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Paper component="section" withBorder p="lg" style={{ borderInlineStartWidth: 6 }}>
      <Group gap="sm" wrap="nowrap" align="flex-start" mb="sm">
        <StopIcon size={28} aria-hidden />
        <Title order={2} ref={heading} tabIndex={-1}>
          {title}
        </Title>
      </Group>
      {children}
      <Group mt="lg">
        <Button onClick={onGoOn}>{t('interruption.goOn')}</Button>
        {out}
      </Group>
    </Paper>
  );
}

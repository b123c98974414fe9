import { Paper, Text, Title } from '@mantine/core';
import { CheckCircleFillIcon } from '@primer/octicons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface ConfirmationProps {
  title: string;
  /** Number of the record, as people name it to each other. */
  reference: string;
  /** What happens next, in sentences. */
  children: ReactNode;
}

/** It was done: under which reference, and what happens next (GOV.UK confirmation, ux 15). */
export function Confirmation({ title, reference, children }: ConfirmationProps) {
  const { t } = useTranslation('steps');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Paper component="section" withBorder p="lg" role="status">
      <Title order={2} ref={heading} tabIndex={-1}>
        <CheckCircleFillIcon size={22} aria-hidden /> {title}
      </Title>
      <Text mt="xs">
        {t('done.reference')}{' '}
        <strong data-content="" translate="no">
          {reference}
        </strong>
      </Text>
      <Title order={3} mt="md">
        {t('done.next')}
      </Title>
      {children}
    </Paper>
  );
}

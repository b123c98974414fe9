import { Group, Stack, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { Content } from './content.tsx';
import styles from './rows.module.css';

/** Records of one kind under each other, in a panel. */
export const Rows = ({ children }: { children: ReactNode }) => <ul className={styles['rows']}>{children}</ul>;

export interface RowProps {
  title: ReactNode;
  /** Lines below the title; each holds facts beside each other. What is not known is left out. */
  lines?: readonly (readonly ReactNode[])[];
  actions?: ReactNode;
  /** Somebody’s own words, in full. */
  words?: string | null | undefined;
}

export function Row({ title, lines = [], actions, words }: RowProps) {
  return (
    <li className={styles['row']}>
      <Stack gap={2}>
        <Text fw={600} component="div">
          {title}
        </Text>
        {lines.map((facts, line) => (
          <Text key={line} size="sm" component="div">
            {facts.filter(Boolean).map((fact, at) => (
              <Fragment key={at}>
                {at > 0 && ' · '}
                {fact}
              </Fragment>
            ))}
          </Text>
        ))}
      </Stack>
      {actions && (
        <Group gap="md" align="flex-start">
          {actions}
        </Group>
      )}
      {words && (
        <div className={styles['words']}>
          <Content>{words}</Content>
        </div>
      )}
    </li>
  );
}

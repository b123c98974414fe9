import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../panel.tsx';
import styles from './check-answers.module.css';

export interface Answer {
  /** The path of the field that "Change" leads to. */
  readonly field: string;
  readonly label: string;
  /** Nothing given is said so, never left out. */
  readonly value: ReactNode;
  /** Not asked, because there was one answer only: nothing to change. */
  readonly settled?: boolean;
}

export interface AnswerGroup {
  readonly title: ReactNode;
  readonly answers: readonly Answer[];
}

export interface CheckAnswersProps {
  groups: readonly AnswerGroup[];
  onChange: (field: string) => void;
}

export function CheckAnswers({ groups, onChange }: CheckAnswersProps) {
  const { t } = useTranslation('journey');
  return (
    <Stack>
      {groups.map(({ title, answers }, index) => (
        <Panel key={index} title={title}>
          <dl className={styles['list']}>
            {answers.map(({ field, label, value, settled }) => (
              <div key={field} className={styles['row']}>
                <dt>{label}</dt>
                <dd>{isNothing(value) ? <Text c="dimmed">{t('notProvided')}</Text> : value}</dd>
                <dd>
                  {!settled && (
                    <Group justify="flex-end">
                      <Anchor
                        component="button"
                        type="button"
                        size="sm"
                        aria-label={t('changeThis', { what: label })}
                        onClick={() => onChange(field)}
                      >
                        {t('change')}
                      </Anchor>
                    </Group>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
      ))}
    </Stack>
  );
}

const isNothing = (value: ReactNode): boolean => value === null || value === undefined || value === '';

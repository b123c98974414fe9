import { Button, Group, Text } from '@mantine/core';
import { SESSION_TOPICS, type SessionTopic } from '@homeward/contracts';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf } from '../data/case-members.ts';
import type { PartProps } from './who-part.tsx';

export interface TopicsPartProps extends PartProps {
  lacking: ReadonlyMap<string, readonly SessionTopic[]>;
}

/** The minimum somebody must know before they can decide freely, and whom each topic still lacks. */
export function TopicsPart({ form, members, lacking }: TopicsPartProps) {
  const { t } = useTranslation('session');
  const codes = useCodes();
  return (
    <Panel
      title={t('topics.title')}
      actions={
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => form.setFieldValue('topics', () => [...SESSION_TOPICS])}
          >
            {t('topics.all')}
          </Button>
        </Group>
      }
    >
      <ChoicesField
        field={form.field('topics')}
        label={t('topics.label')}
        description={t('topics.hint')}
        columns={2}
        choices={SESSION_TOPICS.map((topic) => ({
          value: topic,
          label: codes('sessionTopic', topic),
          description: (
            <Lacking
              names={members.filter(({ id }) => lacking.get(id)?.includes(topic)).map(nameOf)}
              of={members.length}
            />
          ),
        }))}
      />
    </Panel>
  );
}

function Lacking({ names, of }: { names: readonly string[]; of: number }) {
  const { t } = useTranslation('session');
  if (names.length === 0)
    return (
      <Text span size="xs" c="moss">
        <CheckCircleIcon size={12} aria-hidden /> {t('topics.told')}
      </Text>
    );
  if (names.length === of) return t('topics.lackingAll');
  return (
    <>
      {t('topics.lacking')} <Content>{names.join(', ')}</Content>
    </>
  );
}

import { Anchor, Group, List, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { namespacesOf } from './nested.ts';
import { TOPICS, type TopicName } from './topics.ts';
import { WorkflowTable } from './workflow-table.tsx';

export interface TopicPageProps {
  readonly name: TopicName;
  /** Whether the reader turned to it from another page. */
  readonly turned: boolean;
  readonly onChoose: (name: TopicName) => void;
}

/** One page of the manual: what the part is for, how it is used, and what to do when something is in the way. */
export function TopicPage({ name, turned, onChoose }: TopicPageProps) {
  const { i18n } = useTranslation('manual');
  const written: unknown = i18n.getResource(i18n.language, 'manual', `topic.${name}`);
  // Waits for the catalogues of the names it takes: a nested key without its catalogue would be shown as a key.
  const { t } = useTranslation(['manual', ...namespacesOf(written)] as ['manual']);
  const heading = useFocusWhen(turned);
  const steps = Object.values(t(`topic.${name}.steps`, { returnObjects: true }) as unknown as Record<string, string>);
  return (
    <Stack gap="sm" component="article">
      <Title order={2} size="h3" ref={heading} tabIndex={-1} style={{ scrollMarginBlockStart: '5rem' }}>
        {t(`topic.${name}.title`)}
      </Title>
      <Text>{t(`topic.${name}.about`)}</Text>
      <List type="ordered" spacing="xs" withPadding>
        {steps.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
      <div>
        <Title order={3} size="h5">
          {t('blocked')}
        </Title>
        <Text>{t(`topic.${name}.blocked`)}</Text>
      </div>
      {name === 'case' && <WorkflowTable />}
      <Group gap="xs">
        <Text component="span">{t('also')}</Text>
        {TOPICS[name].also.map((other) => (
          <Anchor key={other} component="button" type="button" onClick={() => onChoose(other)}>
            {t(`topic.${other}.title`)}
          </Anchor>
        ))}
      </Group>
    </Stack>
  );
}

/** Whoever turned to this page from another reads on from its heading; the first one leaves the focus to the drawer. */
function useFocusWhen(turned: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turned) heading.current?.focus();
  }, []);
  return heading;
}

import { Anchor, Group, List, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { namespacesOf } from './nested.ts';
import { TOPICS, type TopicName } from './topics.ts';
import { WorkflowTable } from './workflow-table.tsx';

export interface TopicPageProps {
  readonly name: TopicName;
  readonly onChoose: (name: TopicName) => void;
}

/** One page of the manual: what the part is for, how it is used, and what to do when something is in the way. */
export function TopicPage({ name, onChoose }: TopicPageProps) {
  const { i18n } = useTranslation('manual');
  const written: unknown = i18n.getResource(i18n.language, 'manual', `topic.${name}`);
  // Waits for the catalogues of the names it takes: a nested key without its catalogue would be shown as a key.
  const { t } = useTranslation(['manual', ...namespacesOf(written)] as ['manual']);
  const heading = useFocusOnAnother(name);
  const steps = Object.values(t(`topic.${name}.steps`, { returnObjects: true }) as unknown as Record<string, string>);
  return (
    <Stack gap="sm" component="article">
      <Title order={2} size="h3" ref={heading} tabIndex={-1}>
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

/** Whoever turns to another page reads from its heading on; the first page leaves the focus to the drawer. */
function useFocusOnAnother(name: TopicName) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest('[data-topics]') || document.activeElement === document.body)
      heading.current?.focus();
  }, [name]);
  return heading;
}

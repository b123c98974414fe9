import { NavLink, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TOPIC_NAMES } from './topics.ts';
import type { TopicPageProps } from './topic-page.tsx';

/** Every page there is. */
export function TopicList({ chosen, onChoose }: { chosen: string; onChoose: TopicPageProps['onChoose'] }) {
  const { t } = useTranslation('manual');
  const id = useId();
  return (
    <nav aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mt="lg" mb="xs">
        {t('topics')}
      </Title>
      {TOPIC_NAMES.map((name) => (
        <NavLink
          key={name}
          component="button"
          type="button"
          label={t(`topic.${name}.title`)}
          active={name === chosen}
          aria-current={name === chosen || undefined}
          onClick={() => onChoose(name)}
        />
      ))}
    </nav>
  );
}

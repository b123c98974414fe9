import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Overlay.css';
import { Drawer, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMatches } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TopicList } from './topic-list.tsx';
import { TopicPage } from './topic-page.tsx';
import { topicAt, type TopicName } from './topics.ts';

/**
 * The manual beside the screen it is asked from.
 * @param wanted grows each time it is asked for
 */
export function Manual({ wanted }: { wanted: number }) {
  const { t } = useTranslation('manual');
  const here = topicAt(useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' }));
  const [chosen, setChosen] = useState<TopicName>(here);
  const [turned, setTurned] = useState(false);
  const [opened, { open, close }] = useDisclosure(false);
  useEffect(() => {
    setChosen(here);
    setTurned(false);
    open();
  }, [wanted]);
  const choose = (name: TopicName): void => {
    setChosen(name);
    setTurned(true);
  };
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="right"
      size="md"
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Suspense fallback={<Skeleton h={240} />}>
        <TopicPage key={chosen} name={chosen} turned={turned} onChoose={choose} />
        <TopicList chosen={chosen} onChoose={choose} />
      </Suspense>
    </Drawer>
  );
}

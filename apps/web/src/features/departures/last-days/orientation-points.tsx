import { List } from '@mantine/core';
import '@mantine/core/styles/List.css';
import type { OrientationTopic } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { directionOf } from '../../../lib/i18n/direction-of.ts';

export interface OrientationPointsProps {
  language: string;
  items: readonly { readonly topic: OrientationTopic; readonly text: string }[];
}

/** What people are told, point by point, in the direction of its language; what each is about, in the reader’s. */
export function OrientationPoints({ language, items }: OrientationPointsProps) {
  const { t } = useTranslation('departures');
  return (
    <List type="ordered" spacing={6} dir={directionOf(language)}>
      {items.map(({ topic, text }, at) => (
        <List.Item key={at}>
          <strong>
            <bdi>{t(`orientation.topic.${topic}`)}</bdi>
          </strong>{' '}
          <span lang={language}>
            <Content>{text}</Content>
          </span>
        </List.Item>
      ))}
    </List>
  );
}

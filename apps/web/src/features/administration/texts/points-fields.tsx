import { Button, Fieldset, Group, Stack, Textarea } from '@mantine/core';
import '@mantine/core/styles/Fieldset.css';
import { ORIENTATION_TOPICS, type OrientationTopic } from '@homeward/contracts';
import { PlusIcon } from '@primer/octicons-react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { AppForm } from '../../../components/form/use-app-form.ts';

const POINTS_MOST = 40;

export interface Point {
  topic: OrientationTopic;
  text: string;
}

/** The points of a text under what they are about: at least one each, and they stay in the order of the topics. */
export function PointsFields<T extends { items: Point[] }>({ form }: { form: AppForm<T> }) {
  const { t } = useTranslation(['texts', 'departures']);
  const { items } = form.values;
  const idOf = (at: number): string => form.field(`items.${at}.text`).id;
  // The field that comes or the one before the one that goes takes the focus: nobody is left at the top of the page.
  const focus = (at: number): void => document.getElementById(idOf(at))?.focus();
  const add = (topic: OrientationTopic): void => {
    const at = items.findLastIndex((point) => point.topic === topic) + 1;
    flushSync(() => form.insertListItem('items', { topic, text: '' } as never, at));
    focus(at);
  };
  const remove = (at: number): void => {
    flushSync(() => form.removeListItem('items', at));
    focus(at - 1);
  };
  return ORIENTATION_TOPICS.map((topic) => {
    const points = items.map((point, at) => ({ ...point, at })).filter((point) => point.topic === topic);
    const about = t(`departures:orientation.topic.${topic}`);
    return (
      <Fieldset key={topic} legend={about}>
        <Stack gap="sm">
          {points.map(({ at }, number) => (
            <div key={at}>
              <Textarea
                {...form.field(`items.${at}.text`)}
                label={t('orientations.point', { number: number + 1 })}
                autosize
                minRows={2}
                dir="auto"
              />
              {number > 0 && (
                <Button mt={4} variant="subtle" size="compact-sm" onClick={() => remove(at)}>
                  {t('orientations.removePoint', { number: number + 1 })}
                </Button>
              )}
            </div>
          ))}
          {items.length < POINTS_MOST && (
            <Group>
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<PlusIcon aria-hidden />}
                aria-label={t('orientations.addPointTo', { about })}
                onClick={() => add(topic)}
              >
                {t('orientations.addPoint')}
              </Button>
            </Group>
          )}
        </Stack>
      </Fieldset>
    );
  });
}

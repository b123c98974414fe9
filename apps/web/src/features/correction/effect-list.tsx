import { List, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type words from '../../locales/en/correction.json';

export interface EffectListProps {
  title: string;
  /** By their names in the workflow table. */
  effects: readonly string[];
  /** Said when there is no effect. */
  none?: string;
  /** Said beside them in any case. */
  more?: string;
}

/** What a step set off, in the reader's words. */
export function EffectList({ title, effects, none, more }: EffectListProps) {
  const { t } = useTranslation('correction');
  return (
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      <List size="sm">
        {effects.map((effect) => (
          <List.Item key={effect}>{t(`effect.${effect as keyof (typeof words)['effect']}`)}</List.Item>
        ))}
        {effects.length === 0 && none && <List.Item>{none}</List.Item>}
        {more && <List.Item>{more}</List.Item>}
      </List>
    </div>
  );
}

import { Button, Group, VisuallyHidden } from '@mantine/core';
import { XIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface FilterTag<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly value: ReactNode;
}

export interface FilterTagsProps<Name extends string> {
  tags: readonly FilterTag<Name>[];
  onRemove: (name: Name) => void;
  onClear: () => void;
}

/** What a list is narrowed by, each removable, and all at once (ux 2). */
export function FilterTags<Name extends string>({ tags, onRemove, onClear }: FilterTagsProps<Name>) {
  const { t } = useTranslation('table');
  if (tags.length === 0) return null;
  return (
    <Group gap="xs" mb="sm" role="group" aria-label={t('filters.label')}>
      {tags.map(({ name, label, value }) => (
        <Button
          key={name}
          variant="light"
          size="compact-sm"
          radius="xl"
          rightSection={<XIcon aria-hidden size={12} />}
          onClick={() => onRemove(name)}
        >
          <VisuallyHidden>{t('filters.remove')}</VisuallyHidden>
          {label}: {value}
        </Button>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        {t('filters.clear')}
      </Button>
    </Group>
  );
}

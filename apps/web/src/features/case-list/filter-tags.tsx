import { REFUSED_BY_PERSON } from '@homeward/contracts';
import { Button, Group, VisuallyHidden } from '@mantine/core';
import { XIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useOffices } from './case-filters.tsx';
import { activeFilters, type CaseFilterName, type CaseSearch } from './case-search.ts';

export interface FilterTagsProps {
  search: CaseSearch;
  onRemove: (name: CaseFilterName) => void;
  onClear: () => void;
}

/** What the list is narrowed by, each removable, and all at once. */
export function FilterTags({ search, onRemove, onClear }: FilterTagsProps) {
  const { t } = useTranslation('case-list');
  const words = useFilterWords(search);
  const names = activeFilters(search);
  if (names.length === 0) return null;
  return (
    <Group gap="xs" mb="sm" role="group" aria-label={t('filters')}>
      {names.map((name) => (
        <Button
          key={name}
          variant="light"
          size="compact-sm"
          radius="xl"
          rightSection={<XIcon aria-hidden size={12} />}
          onClick={() => onRemove(name)}
        >
          <VisuallyHidden>{t('removeFilter')}</VisuallyHidden>
          {t(`filter.${name}`)}: {words(name)}
        </Button>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        {t('clearAll')}
      </Button>
    </Group>
  );
}

function useFilterWords(search: CaseSearch): (name: CaseFilterName) => ReactNode {
  const { t } = useTranslation(['case-list', 'codes']);
  const format = useFormat();
  const offices = useOffices();
  const owner = useOwnerName(search);
  return (name) => {
    switch (name) {
      case 'whose':
        return t(`whose.${search.whose!}`);
      case 'officeId':
        return <bdi data-content="">{offices.get(search.officeId!) ?? '…'}</bdi>;
      case 'ownerId':
        return <bdi data-content="">{owner ?? '…'}</bdi>;
      case 'unassigned':
        return t('yes');
      case 'stage':
        return t(`codes:stage.${search.stage!}`);
      case 'state':
        return t(`state.${search.state!}`);
      case 'due':
        return t(`due.${search.due!}`);
      case 'dueFrom':
      case 'dueTo':
        return format.day(search[name]!);
      case 'matter':
        return t(`codes:matter.${search.matter!}`);
      case 'rule':
        return search.rule === REFUSED_BY_PERSON ? t('byPerson') : <bdi data-content="">{search.rule}</bdi>;
      case 'careLevel':
        return t(`codes:careLevel.${search.careLevel!}`);
      case 'age':
        return t(`age.${search.age!}`);
    }
  };
}

/** The name of a colleague, as the list of their cases tells it; an address holds only the id. */
function useOwnerName({ ownerId, state }: CaseSearch): string | null {
  const cases = api.useQuery(
    'get',
    '/api/cases',
    { params: { query: { ownerId: ownerId ?? '', state: state ?? 'all', size: 1 } } },
    { enabled: ownerId !== undefined, staleTime: 300_000 },
  );
  return cases.data?.rows[0]?.ownerName ?? null;
}

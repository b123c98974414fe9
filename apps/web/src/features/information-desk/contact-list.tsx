import { Select, SimpleGrid, Text } from '@mantine/core';
import { INFORMATION_CHANNELS, INFORMATION_TOPICS } from '@homeward/contracts';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedAnew } from '../../components/data-table/asked-anew.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Pager } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { FilterTags, type FilterTag } from '../../components/filter-tags.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { isDay } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { present } from '../../lib/search-params.ts';
import { useContactColumns } from './contact-columns.tsx';
import { CONTACT_FILTERS, type ContactFilterName, type ContactSearch } from './contact-search.ts';
import { keptSince } from './kept.ts';

/** Who asked lately, narrowed by codes and days; what was forgotten is said to be. */
export function ContactList() {
  const { t } = useTranslation('information-desk');
  const format = useFormat();
  const search = useSearch({ from: '/information-desk' });
  const navigate = useNavigate({ from: '/information-desk' });
  const columns = useContactColumns();
  const contacts = api.useQuery(
    'get',
    '/api/information-contacts',
    { params: { query: { ...search, page: search.page ?? 1 } } },
    { placeholderData: keepPreviousData },
  );
  const go = (change: { [Name in keyof ContactSearch]?: ContactSearch[Name] | undefined }): void =>
    void navigate({ search: (now) => present({ ...now, page: undefined, ...change }) as ContactSearch });
  const tags = useTags(search);
  return (
    <Panel title={t('list.title')}>
      <Filters key={`${search.from} ${search.to}`} search={search} onFilter={go} />
      <FilterTags
        tags={tags}
        onRemove={(name) => go({ [name]: undefined })}
        onClear={() => void navigate({ search: {} })}
      />
      <QueryState query={contacts} lines={6}>
        {({ rows, page }) =>
          page.total === 0 ? (
            <Empty title={tags.length > 0 ? t('list.emptyFiltered') : t('list.empty')}>
              {tags.length > 0 ? null : t('list.emptyHint')}
            </Empty>
          ) : (
            <>
              <AskedAnew waiting={contacts.isPlaceholderData}>
                <DataTable name={t('list.title')} columns={columns} rows={rows} rowId={({ id }) => id} />
              </AskedAnew>
              <Pager {...page} onPage={(number) => go({ page: number === 1 ? undefined : number })} />
            </>
          )
        }
      </QueryState>
      <Text size="sm" c="dimmed" mt="sm">
        {t('list.forgotten', { day: format.day(keptSince()) })}
      </Text>
    </Panel>
  );
}

function useTags(search: ContactSearch): FilterTag<ContactFilterName>[] {
  const { t } = useTranslation('information-desk');
  const codes = useCodes();
  const format = useFormat();
  const words = (name: ContactFilterName): string => {
    if (name === 'channel') return codes('informationChannel', search.channel);
    if (name === 'topic') return codes('informationTopic', search.topic);
    return name === 'language' ? format.language(search[name]!) : format.day(search[name]!);
  };
  return CONTACT_FILTERS.filter((name) => search[name]).map((name) => ({
    ...{ name, label: t(`filter.${name}`), value: words(name) },
  }));
}

interface FiltersProps {
  search: ContactSearch;
  onFilter: (change: { [Name in ContactFilterName]?: ContactSearch[Name] | undefined }) => void;
}

function Filters({ search, onFilter }: FiltersProps) {
  const { t } = useTranslation('information-desk');
  const codes = useCodes();
  const any = { value: '', label: t('filter.any') };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" mb="sm">
      <Select
        size="xs"
        label={t('filter.channel')}
        data={[any, ...INFORMATION_CHANNELS.map((value) => ({ value, label: codes('informationChannel', value) }))]}
        value={search.channel ?? ''}
        onChange={(value) => onFilter({ channel: INFORMATION_CHANNELS.find((code) => code === value) })}
      />
      <Select
        size="xs"
        label={t('filter.topic')}
        data={[any, ...INFORMATION_TOPICS.map((value) => ({ value, label: codes('informationTopic', value) }))]}
        value={search.topic ?? ''}
        onChange={(value) => onFilter({ topic: INFORMATION_TOPICS.find((code) => code === value) })}
      />
      <DayFilter label={t('filter.from')} day={search.from} onDay={(from) => onFilter({ from })} />
      <DayFilter label={t('filter.to')} day={search.to} onDay={(to) => onFilter({ to })} />
    </SimpleGrid>
  );
}

interface DayFilterProps {
  label: string;
  day: string | undefined;
  onDay: (day: string | undefined) => void;
}

/** Narrows the list as soon as what was typed is a day, or is gone. */
function DayFilter({ label, day, onDay }: DayFilterProps) {
  const [typed, setTyped] = useState(day ?? '');
  return (
    <DayField
      size="xs"
      label={label}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={typed}
      onChange={(value) => {
        setTyped(value);
        if (isDay(value)) onDay(value);
        else if (value === '' && day) onDay(undefined);
      }}
    />
  );
}

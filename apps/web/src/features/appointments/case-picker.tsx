import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { isEnter } from '../../components/form/meant-choice.ts';
import { client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';

type CaseListed = components['schemas']['CaseListedDto'];

export interface CasePickerProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value: string;
  onChange: (caseId: string) => void;
}

const NUMBER = /^[a-z]{2}-\d{4}-\d{6,}$/i;
const WAIT_MS = 200;
const PEOPLE_MOST = 5;

/**
 * One case, found by what somebody has at hand: its number, a name, a telephone; one’s own soonest due stand ready. Enter
 * takes the first that is shown; before the list has come it takes the only one found, and leaves several to be chosen.
 */
export function CasePicker({ value, onChange, ...select }: CasePickerProps) {
  const { t } = useTranslation('calendar');
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [entered, setEntered] = useState('');
  const pointed = useRef(false);
  const words = typed.trim();
  const [paused] = useDebouncedValue(words, WAIT_MS);
  // Whoever pressed Enter has typed all there is.
  const wanted = entered === words ? words : paused;
  // What was typed is no part of a key that is kept: it may be a name.
  const found = useQuery({
    queryKey: ['case-picker', wanted],
    queryFn: () => findCases(wanted),
    gcTime: 0,
  });
  const rows = found.data ?? [];
  const data = rows.map(({ id, number, principalName }) => ({ value: id, label: `${number} · ${principalName}` }));
  const take = (row: CaseListed): void => {
    setEntered('');
    setOpen(false);
    onChange(row.id);
  };
  const only = entered !== '' && entered === words && rows.length === 1 ? rows[0] : undefined;
  useEffect(() => {
    if (only) take(only);
  });
  return (
    <Select
      searchable
      selectFirstOptionOnChange
      description={t('form.caseHint')}
      nothingFoundMessage={found.isFetching || words !== wanted ? null : t('form.caseNone')}
      filter={({ options }) => options}
      dropdownOpened={open}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      {...select}
      data={data}
      renderOption={({ option }) => <Content>{option.label}</Content>}
      value={value || null}
      searchValue={typed}
      onSearchChange={(search) => {
        pointed.current = false;
        setEntered('');
        setTyped(search);
      }}
      onChange={(caseId) => onChange(caseId ?? '')}
      onKeyDownCapture={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') pointed.current = true;
        // The library forgets its first option when the list came after the last letter.
        if (!isEnter(event) || !open || pointed.current || words === '') return;
        event.preventDefault();
        event.stopPropagation();
        if (words === wanted && rows[0]) take(rows[0]);
        else setEntered(words);
      }}
    />
  );
}

/** @throws Problem */
async function findCases(wanted: string): Promise<readonly CaseListed[]> {
  const shown = wanted.split(' · ')[0]!;
  if (shown === '') return list({ whose: 'mine', sort: 'nextDueOn', order: 'asc', size: 8 });
  if (NUMBER.test(shown)) return list({ number: shown.toUpperCase() });
  const { data, error } = await client.POST('/api/persons/search', { body: { words: wanted, size: PEOPLE_MOST } });
  if (!data) throw error;
  const cases = await Promise.all(data.rows.map(({ id }) => list({ personId: id, state: 'open', size: 3 })));
  return [...new Map(cases.flat().map((each) => [each.id, each])).values()];
}

type Query = NonNullable<
  Parameters<typeof client.GET<'/api/cases', { params: { query?: object } }>>[1]
>['params']['query'];

async function list(query: NonNullable<Query>): Promise<readonly CaseListed[]> {
  const { data, error } = await client.GET('/api/cases', { params: { query } });
  if (!data) throw error;
  return data.rows;
}

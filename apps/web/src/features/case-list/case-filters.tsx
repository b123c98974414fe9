import { CARE_LEVELS, CASE_LIST_AGES, CASE_LIST_DUE, CASE_LIST_WHOSE, CASE_MATTERS } from '@homeward/contracts';
import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api/client.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { useSession } from '../../lib/session/session-store.ts';
import { CASE_STATES, MEMBER_STAGES, type CaseFilterSearch, type CaseSearch } from './case-search.ts';

export interface CaseFiltersProps {
  search: CaseSearch;
  onFilter: (change: { [Name in keyof CaseFilterSearch]?: CaseFilterSearch[Name] | undefined }) => void;
}

const UNASSIGNED = 'unassigned';

/** What the list can be narrowed by; what is set also stands above the list as tags. */
export function CaseFilters({ search, onFilter }: CaseFiltersProps) {
  const { t } = useTranslation(['case-list', 'codes']);
  const may = useMay();
  const { permissions } = useSession();
  const offices = useOffices();
  const readable = (permissions['case.read'] ?? []).filter((id) => offices.has(id));
  const officeId = search.officeId ?? (readable.length === 1 ? readable[0] : undefined);
  const colleagues = api.useQuery(
    'get',
    '/api/colleagues',
    { params: { query: { officeId: officeId ?? '' } } },
    { enabled: officeId !== undefined, staleTime: 300_000 },
  );
  const whose = search.unassigned
    ? UNASSIGNED
    : (search.whose ?? (search.ownerId || search.officeId ? 'anyone' : 'mine'));
  const any = { value: '', label: t('any') };
  const codes = <Code extends string>(list: readonly Code[], label: (code: Code) => string) => [
    any,
    ...list.map((value) => ({ value, label: label(value) })),
  ];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" mb="sm">
      <Select
        label={t('filter.whose')}
        data={[
          ...CASE_LIST_WHOSE.map((value) => ({ value: value as string, label: t(`whose.${value}`) })),
          { value: UNASSIGNED, label: t('whose.unassigned') },
        ]}
        value={whose}
        onChange={(value) =>
          onFilter({
            whose: value === 'mine' || value === UNASSIGNED ? undefined : (value as 'deputy'),
            unassigned: value === UNASSIGNED ? true : undefined,
            ownerId: undefined,
            ...(value === 'anyone' ? {} : { officeId: undefined }),
          })
        }
      />
      {readable.length > 1 && (
        <Select
          label={t('filter.officeId')}
          searchable
          data={[any, ...readable.map((value) => ({ value, label: offices.get(value)! }))]}
          value={search.officeId ?? ''}
          onChange={(value) => onFilter({ officeId: value || undefined, ownerId: undefined })}
        />
      )}
      {may('case.read') && (
        <Select
          label={t('filter.ownerId')}
          searchable
          disabled={officeId === undefined}
          {...(officeId === undefined ? { description: t('officeFirst') } : {})}
          data={[
            any,
            ...(colleagues.data?.rows ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
          value={search.ownerId ?? ''}
          onChange={(value) => onFilter({ ownerId: value || undefined, whose: undefined, unassigned: undefined })}
        />
      )}
      <Select
        label={t('filter.stage')}
        searchable
        data={codes(MEMBER_STAGES, (code) => t(`codes:stage.${code}`))}
        value={search.stage ?? ''}
        onChange={(value) => onFilter({ stage: MEMBER_STAGES.find((code) => code === value) })}
      />
      <Select
        label={t('filter.state')}
        data={CASE_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={search.state ?? 'open'}
        onChange={(value) =>
          onFilter({ state: value === 'open' ? undefined : CASE_STATES.find((code) => code === value) })
        }
      />
      <Select
        label={t('filter.due')}
        data={codes(CASE_LIST_DUE, (code) => t(`due.${code}`))}
        value={search.due ?? ''}
        onChange={(value) => onFilter({ due: CASE_LIST_DUE.find((code) => code === value) })}
      />
      <Select
        label={t('filter.matter')}
        data={codes(CASE_MATTERS, (code) => t(`codes:matter.${code}`))}
        value={search.matter ?? ''}
        onChange={(value) => onFilter({ matter: CASE_MATTERS.find((code) => code === value), rule: undefined })}
      />
      <Select
        label={t('filter.careLevel')}
        data={codes(CARE_LEVELS, (code) => t(`codes:careLevel.${code}`))}
        value={search.careLevel ?? ''}
        onChange={(value) => onFilter({ careLevel: CARE_LEVELS.find((code) => code === value) })}
      />
      <Select
        label={t('filter.age')}
        data={codes(CASE_LIST_AGES, (code) => t(`age.${code}`))}
        value={search.age ?? ''}
        onChange={(value) => onFilter({ age: CASE_LIST_AGES.find((code) => code === value) })}
      />
    </SimpleGrid>
  );
}

/** Names of offices by their ids. */
export function useOffices(): ReadonlyMap<string, string> {
  const offices = api.useQuery('get', '/api/offices', { params: { query: { size: 100 } } }, { staleTime: 300_000 });
  return new Map((offices.data?.rows ?? []).map(({ id, name }) => [id, name]));
}

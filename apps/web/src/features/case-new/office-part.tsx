import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CountrySelect } from '../../components/form/country-select.tsx';
import type { AppForm } from '../../components/form/use-app-form.ts';
import { Panel } from '../../components/panel.tsx';
import { api } from '../../lib/api/client.ts';
import { useSession } from '../../lib/session/session-store.ts';
import type { NewCaseValues } from './new-case-values.ts';

/** Where the case is opened: asked only of whoever works for several offices, or for one that serves several countries. */
export function OfficePart({ form }: { form: AppForm<NewCaseValues> }) {
  const { t } = useTranslation('new-case');
  const mine = useMyOffices();
  const chosen = mine.find(({ id }) => id === form.values.officeId) ?? (mine.length === 1 ? mine[0] : undefined);
  const countries = chosen?.hostCountries ?? [];
  if (mine.length < 2 && countries.length < 2) return null;
  return (
    <Panel title={t('office.title')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {mine.length > 1 && (
          <Select
            {...form.field('officeId')}
            label={t('office.office')}
            required
            data={mine.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {countries.length > 1 && (
          <CountrySelect {...form.field('hostCountryCode')} label={t('office.country')} only={countries} />
        )}
      </SimpleGrid>
    </Panel>
  );
}

/** The open offices in which the reader may open a case. */
export function useMyOffices() {
  const { permissions } = useSession();
  const offices = api.useQuery('get', '/api/offices', { params: { query: { size: 100 } } }, { staleTime: 300_000 });
  return (offices.data?.rows ?? []).filter(({ id, closedOn }) => !closedOn && permissions['case.open']?.includes(id));
}

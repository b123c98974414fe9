import { SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { CountrySelect } from '../../../components/form/country-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../administration.module.css';

export interface VisaRegimesProps {
  sourceTitle: (key: string) => string;
}

/** Whether nationals of a country need a visa on a day, which decides what some programmes give. */
export function VisaRegimes({ sourceTitle }: VisaRegimesProps) {
  const { t } = useTranslation('reference');
  const format = useFormat();
  const [country, setCountry] = useState('');
  const [day, setDay] = useState(new Date().toISOString().slice(0, 10));
  const regimes = api.useQuery('get', '/api/reference/visa-regimes', {}, { staleTime: Infinity });
  const onDay = api.useQuery(
    'get',
    '/api/reference/visa-regimes/{countryCode}',
    { params: { path: { countryCode: country }, query: { day } } },
    { enabled: country !== '' && isDay(day) },
  );
  const ofCountry = (regimes.data?.rows ?? []).filter(({ countryCode }) => countryCode === country);
  return (
    <Panel title={t('visa.title')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <CountrySelect label={t('visa.country')} value={country} onChange={setCountry} />
        <DayField label={t('visa.day')} value={day} onChange={setDay} />
      </SimpleGrid>
      <div role="status">
        {country && isDay(day) && (
          <QueryState query={onDay} lines={1}>
            {(regime) => (
              <Text fw={600} mt="sm">
                {t(`visa.${regime.regime}`)}
              </Text>
            )}
          </QueryState>
        )}
      </div>
      <QueryState query={regimes} lines={2}>
        {() => (
          <ul className={classes.entries}>
            {ofCountry.map((regime) => (
              <li key={`${regime.area}${regime.validFrom ?? ''}`}>
                {t(`visa.${regime.regime}`)} · {regime.validFrom ? t('visa.from') : t('visa.fromUnknown')}{' '}
                {regime.validFrom && <Content>{format.day(regime.validFrom)}</Content>}
                {regime.validTo && (
                  <>
                    {' '}
                    {t('visa.until')} <Content>{format.day(regime.validTo)}</Content>
                  </>
                )}
                {regime.note && <div data-content="">{regime.note}</div>}
                {regime.sourceKey && (
                  <div className={classes.quiet}>
                    {t('source')} <Content>{sourceTitle(regime.sourceKey)}</Content>
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Panel>
  );
}

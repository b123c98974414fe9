import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MeantSelect, type MeantSelectProps } from '../../../components/form/meant-select.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useAirports, type Airport } from '../data/bookings.queries.ts';

export interface PlaceSelectProps extends Omit<MeantSelectProps, 'data' | 'onChange' | 'value'> {
  value: string | null;
  onChange: (code: string) => void;
}

/** So many are drawn at once; whoever types finds the others. */
const SHOWN_MOST = 40;

/** An airport by its city, its name or its three letters. */
export function PlaceSelect({ value, onChange, ...select }: PlaceSelectProps) {
  const { t } = useTranslation('fields');
  const format = useFormat();
  const { data } = useAirports();
  const places = useMemo(
    () =>
      (data?.rows ?? []).map(({ code, city, name, countryCode }) => ({
        value: code,
        label: `${city} (${code}), ${format.country(countryCode)}`,
        alias: name,
      })),
    [data, format],
  );
  return (
    <MeantSelect
      nothingFoundMessage={t('nothingFound')}
      attributes={{ input: { 'data-content': '' }, option: { 'data-content': '' } }}
      {...select}
      data={places}
      limit={SHOWN_MOST}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}

/** The airport of a code, once the list is there. */
export function usePlace(): (code: string) => Airport | undefined {
  const { data } = useAirports();
  const byCode = useMemo(() => new Map((data?.rows ?? []).map((place) => [place.code, place])), [data]);
  return (code) => byCode.get(code);
}

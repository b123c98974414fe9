import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Leg } from '../data/bookings.queries.ts';

/** The journey, each hour by the clock of its place, with the zone named. */
export function Legs({ legs }: { legs: readonly Leg[] }) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  const at = (instant: string, zone: string) => (
    <time dateTime={instant} key={instant}>
      {format.instant(instant, zone)}
    </time>
  );
  return (
    <Rows>
      {legs.map((leg) => (
        <Row
          key={leg.position}
          title={<Content>{`${leg.carrier} ${leg.serviceNumber}`}</Content>}
          lines={[
            [
              t('leaves'),
              <Content key="f">{`${leg.fromCity} (${leg.fromPlace})`}</Content>,
              at(leg.departsAt, leg.fromZone),
            ],
            [
              t('arrives'),
              <Content key="t">{`${leg.toCity} (${leg.toPlace})`}</Content>,
              at(leg.arrivesAt, leg.toZone),
            ],
          ]}
        />
      ))}
    </Rows>
  );
}

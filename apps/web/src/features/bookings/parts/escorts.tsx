import { Button, Group, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { client } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { Case } from '../../case/case-queries.ts';
import type { Booking } from '../data/bookings.queries.ts';
import { useSending } from './use-sending.ts';

const OPEN: readonly Booking['state'][] = ['draft', 'requested', 'held', 'ticketed', 'confirmed'];

/** Who goes along, and whether they said that they do. */
export function Escorts({ file, booking }: { file: Case; booking: Booking }) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  const may = useMay();
  const open = OPEN.includes(booking.state) && may('booking.request', file.officeId);
  if (booking.escorts.length === 0 && !open) return null;
  return (
    <div>
      <Group gap="md">
        <Title order={4} size="h5">
          {t('escorts')}
        </Title>
        {open && (
          <ButtonLink
            size="compact-sm"
            variant="default"
            to="/cases/$caseId/travel/bookings/$bookingId/$form"
            params={{ caseId: file.id, bookingId: booking.id, form: 'escort' }}
          >
            {t('escort.add')}
          </ButtonLink>
        )}
      </Group>
      {booking.escorts.length > 0 && (
        <Rows>
          {booking.escorts.map((escort) => (
            <Row
              key={escort.id}
              title={<Content>{escort.name}</Content>}
              lines={[
                [
                  t(`escort.kind.${escort.kind}`),
                  escort.phone && <Content key="phone">{escort.phone}</Content>,
                  escort.confirmedOn
                    ? t('escort.confirmed', { day: format.day(escort.confirmedOn) })
                    : t('escort.open'),
                ],
              ]}
              actions={
                open &&
                !escort.confirmedOn && <Confirmed id={escort.id} version={escort.version} zone={file.timeZone} />
              }
            />
          ))}
        </Rows>
      )}
    </div>
  );
}

function Confirmed({ id, version, zone }: { id: string; version: number; zone: string }) {
  const { t } = useTranslation('bookings');
  const { problem, sending, send } = useSending(() =>
    client.POST('/api/booking-escorts/{id}/confirmation', {
      params: { path: { id } },
      body: { version, confirmedOn: dayAt(new Date(), zone) },
    }),
  );
  return (
    <div>
      <Button size="compact-sm" variant="default" loading={sending} onClick={() => void send()}>
        {t('escort.confirm')}
      </Button>
      {problem !== null && <ProblemNotice error={problem} />}
    </div>
  );
}

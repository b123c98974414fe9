import { Button, Group, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useStandingAction } from '../../../components/standing/use-standing-action.tsx';
import { api } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useCaseChanged, type Case } from '../../case/case-queries.ts';
import type { Booking } from '../data/bookings.queries.ts';

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
              actions={open && <Confirmed escort={escort} zone={file.timeZone} />}
            />
          ))}
        </Rows>
      )}
    </div>
  );
}

function Confirmed({ escort, zone }: { escort: Booking['escorts'][number]; zone: string }) {
  const { t } = useTranslation(['bookings', 'versions']);
  const { day } = useFormat();
  const changed = useCaseChanged();
  const confirming = api.useMutation('post', '/api/booking-escorts/{id}/confirmation');
  const { id, version, name, confirmedOn } = escort;
  const action = useStandingAction({
    version,
    facts: [
      { name: 'name', label: t('escort.name'), value: name },
      {
        ...{ name: 'confirmedOn', label: t('escort.confirmedOn') },
        value: confirmedOn ? day(confirmedOn) : t('versions:none'),
      },
    ],
    askAgain: changed,
  });
  return (
    <div>
      {!confirmedOn && (
        <Button
          size="compact-sm"
          variant="default"
          loading={action.running}
          onClick={() =>
            action.run(async (read) => {
              await confirming.mutateAsync({
                ...{ params: { path: { id } }, body: { version: read, confirmedOn: dayAt(new Date(), zone) } },
              });
              await changed();
            })
          }
        >
          {t('escort.confirm')}
        </Button>
      )}
      {action.notice}
    </div>
  );
}

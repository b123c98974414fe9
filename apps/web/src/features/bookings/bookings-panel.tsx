import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useMay } from '../../lib/session/use-may.ts';
import type { Case } from '../case/case-queries.ts';
import { useBookings } from './data/bookings.queries.ts';
import { BookingPart } from './parts/booking-part.tsx';

/** The seats of a family: what was asked for, held, sold and given back, and what each still lacks. */
export function BookingsPanel({ file }: { file: Case }) {
  const { t } = useTranslation('bookings');
  const may = useMay();
  const query = useBookings(file.id);
  const asks = may('booking.request', file.officeId);
  return (
    <Panel
      title={t('title')}
      actions={
        asks && (
          <ButtonLink size="compact-md" to="/cases/$caseId/travel/bookings/new" params={{ caseId: file.id }}>
            {t('do.request')}
          </ButtonLink>
        )
      }
    >
      <QueryState query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('none.title')}>{t('none.words')}</Empty>
          ) : (
            <Stack gap="xl">
              {rows.map((booking) => (
                <BookingPart key={booking.id} file={file} booking={booking} />
              ))}
            </Stack>
          )
        }
      </QueryState>
    </Panel>
  );
}

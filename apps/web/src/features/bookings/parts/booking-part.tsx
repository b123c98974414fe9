import { Button, Group, Stack, Title } from '@mantine/core';
import { CheckCircleIcon, CircleSlashIcon, ClockIcon, PaperAirplaneIcon, type Icon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DueDay } from '../../../components/due-day.tsx';
import { FactList } from '../../../components/fact-list.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useStandingAction } from '../../../components/standing/use-standing-action.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useCaseChanged, type Case } from '../../case/case-queries.ts';
import { standingSeats, type Booking } from '../data/bookings.queries.ts';
import { Escorts } from './escorts.tsx';
import { Legs } from './legs.tsx';
import { Limits } from './limits.tsx';
import { Travellers } from './travellers.tsx';
import { useReason } from './use-booking-words.ts';
import { useBookingFacts } from './use-standing-facts.ts';

const ICONS: Readonly<Partial<Record<Booking['state'], Icon>>> = {
  draft: ClockIcon,
  requested: ClockIcon,
  held: ClockIcon,
  cancelled: CircleSlashIcon,
  failed: CircleSlashIcon,
  departed: PaperAirplaneIcon,
};

/** One booking from its request to its end, with what can be done about it now. */
export function BookingPart({ file, booking }: { file: Case; booking: Booking }) {
  const { t } = useTranslation('bookings');
  const reason = useReason();
  const why = reason(booking.cancelReason ?? booking.failReason);
  return (
    <section>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={3} size="h4">
            {t('number', { number: booking.number })}: <Content>{`${booking.fromCity} (${booking.fromPlace})`}</Content>
            {' – '}
            <Content>{`${booking.toCity} (${booking.toPlace})`}</Content>
          </Title>
          <IconWords icon={ICONS[booking.state] ?? CheckCircleIcon}>
            <strong>{t(`state.${booking.state}`)}</strong>
            {why && <>: {why}</>}
          </IconWords>
          <Limits booking={booking} zone={file.timeZone} />
        </div>
        <BookingActions file={file} booking={booking} />
      </Group>
      <Stack gap="md" mt="sm">
        <Tasks file={file} booking={booking} />
        <Particulars booking={booking} />
        {booking.legs.length > 0 && <Legs legs={booking.legs} />}
        <Travellers file={file} booking={booking} />
        <Escorts file={file} booking={booking} />
      </Stack>
    </section>
  );
}

function Particulars({ booking }: { booking: Booking }) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  const { sums, projectName, state } = booking;
  const paid = state === 'ticketed' || state === 'confirmed' || state === 'departed' || state === 'arrived';
  const facts = [
    {
      label: t(`mode.${booking.mode}`),
      value: t('between', { from: format.day(booking.wishedFrom), to: format.day(booking.wishedTo) }),
    },
    ...(booking.wishes ? [{ label: t('wishes'), value: <Content>{booking.wishes}</Content> }] : []),
    ...(booking.reference ? [{ label: t('reference'), value: <Content>{booking.reference}</Content> }] : []),
    ...sums.map(({ currency, fareMinor, refundMinor, costMinor }) => ({
      label: t('cost'),
      value:
        refundMinor === 0
          ? format.money(fareMinor, currency)
          : t('costs', {
              fares: format.money(fareMinor, currency),
              refunds: format.money(refundMinor, currency),
              cost: format.money(costMinor, currency),
            }),
    })),
    ...(booking.refundable === null
      ? []
      : [{ label: t('moneyBack'), value: t(booking.refundable ? 'refundable.yes' : 'refundable.no') }]),
    ...(paid ? [{ label: t('paidBy'), value: projectName ? <Content>{projectName}</Content> : t('noProject') }] : []),
  ];
  return <FactList facts={facts} />;
}

/** Only what is possible now; who may not do it is not offered it. */
function BookingActions({ file, booking }: { file: Case; booking: Booking }) {
  const { t } = useTranslation('bookings');
  const may = useMay();
  const records = may('booking.record', file.officeId);
  const { state, id: bookingId } = booking;
  const params = { caseId: file.id, bookingId };
  const link = { size: 'compact-md' } as const;
  const at = '/cases/$caseId/travel/bookings/$bookingId/$form' as const;
  const seats = standingSeats(booking).length > 0;
  return (
    <Group gap="xs">
      {records && (state === 'requested' || state === 'held') && (
        <ButtonLink
          {...link}
          to={at}
          params={{ ...params, form: 'offer' }}
          variant={state === 'held' ? 'default' : 'filled'}
        >
          {t(state === 'held' ? 'do.offerAnew' : 'do.offer')}
        </ButtonLink>
      )}
      {records && state === 'held' && (
        <ButtonLink {...link} to={at} params={{ ...params, form: 'tickets' }}>
          {t('do.tickets')}
        </ButtonLink>
      )}
      {records && <Confirm file={file} booking={booking} />}
      {records && (state === 'ticketed' || state === 'confirmed') && (
        <ButtonLink {...link} to={at} params={{ ...params, form: 'change' }} variant="default">
          {t('do.change')}
        </ButtonLink>
      )}
      {seats && may('movement.advance', file.officeId) && (
        <ButtonLink {...link} to={at} params={{ ...params, form: 'stop' }} variant="default">
          {t('do.stop')}
        </ButtonLink>
      )}
      {records && (state === 'requested' || state === 'held') && (
        <ButtonLink {...link} to={at} params={{ ...params, form: 'failure' }} variant="default">
          {t('do.fail')}
        </ButtonLink>
      )}
      {may('booking.request', file.officeId) && (state === 'cancelled' || state === 'failed') && (
        <ButtonLink
          size="compact-md"
          variant="default"
          to="/cases/$caseId/travel/bookings/new"
          params={{ caseId: file.id }}
          search={{ again: booking.number }}
        >
          {t('do.again')}
        </ButtonLink>
      )}
    </Group>
  );
}

function Confirm({ file, booking }: { file: Case; booking: Booking }) {
  const { t } = useTranslation('bookings');
  const changed = useCaseChanged();
  const confirming = api.useMutation('post', '/api/bookings/{id}/confirmation');
  const { id, version, state } = booking;
  const action = useStandingAction({ version, facts: useBookingFacts()(file, booking), askAgain: changed });
  return (
    <>
      {state === 'ticketed' && (
        <Button
          size="compact-md"
          loading={action.running}
          onClick={() =>
            action.run(async (read) => {
              await confirming.mutateAsync({ params: { path: { id } }, body: { version: read } });
              await changed();
            })
          }
        >
          {t('do.confirm')}
        </Button>
      )}
      {action.notice}
    </>
  );
}

function Tasks({ file, booking }: { file: Case; booking: Booking }) {
  const { t } = useTranslation('bookings');
  const may = useMay();
  if (booking.tasks.length === 0) return null;
  return (
    <Rows>
      {booking.tasks.map((task) => {
        const seat = booking.passengers.find(({ id }) => id === task.passengerId);
        return (
          <Row
            key={task.id}
            title={t(`task.${task.kind}`)}
            lines={[[<Content key="who">{seat?.name}</Content>, <DueDay key="due" day={task.dueOn} />]]}
            actions={may('movement.advance', file.officeId) && <TaskDone id={task.id} version={task.version} />}
          />
        );
      })}
    </Rows>
  );
}

/** A task changes only by being done: whoever was slower is told so beside it. */
export function TaskDone({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation('bookings');
  const changed = useCaseChanged();
  const finishing = api.useMutation('post', '/api/booking-tasks/{id}/done');
  const action = useStandingAction({ version, facts: [], askAgain: changed });
  return (
    <div>
      <Button
        size="compact-md"
        variant="default"
        loading={action.running}
        onClick={() =>
          action.run(async (read) => {
            await finishing.mutateAsync({ params: { path: { id } }, body: { version: read } });
            await changed();
          })
        }
      >
        {t('task.done')}
      </Button>
      {action.notice}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { Fact } from '../../components/standing/standing.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';

type Appointment = components['schemas']['AppointmentDto'];

/** By what two versions of an appointment are told apart. */
export function useAppointmentFacts(): (appointment: Omit<Appointment, 'version'>, timeZone: string) => Fact[] {
  const { t } = useTranslation('versions');
  const codes = useCodes();
  const format = useFormat();
  return ({ state, startsAt, roomName, place, withUserName, ...rest }, timeZone) => [
    { name: 'state', label: t('state'), value: codes('appointmentState', state) },
    { name: 'when', label: t('when'), value: format.instant(startsAt, timeZone) },
    { name: 'where', label: t('where'), value: roomName ?? place ?? t('none') },
    { name: 'withWhom', label: t('withWhom'), value: withUserName ?? t('none') },
    {
      ...{ name: 'interpreter', label: t('interpreter') },
      value: !rest.interpreterNeeded ? t('notNeeded') : rest.interpreterBooked ? t('booked') : t('needed'),
    },
  ];
}

import { client } from '../../lib/api/client.ts';
import type { CalendarAppointment } from './days.ts';

/** An appointment as it stands now, also when the days that are shown hold it no more. @throws the refusal */
export async function appointmentNow(appointment: CalendarAppointment): Promise<CalendarAppointment> {
  const { data, error } = await client.GET('/api/cases/{id}', { params: { path: { id: appointment.caseId } } });
  if (error) throw error;
  return { ...appointment, ...data.appointments.find(({ id }) => id === appointment.id) };
}

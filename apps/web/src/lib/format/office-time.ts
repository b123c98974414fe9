import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

/** The instant of a day and hour as the clock of an office shows them, whatever clock the reader's desk has. */
export const instantAt = (day: string, time: string, zone: string): string =>
  dayjs.tz(`${day} ${time}`, zone).toISOString();

export const dayAt = (instant: string | Date, zone: string): string => dayjs(instant).tz(zone).format('YYYY-MM-DD');
export const timeAt = (instant: string | Date, zone: string): string => dayjs(instant).tz(zone).format('HH:mm');

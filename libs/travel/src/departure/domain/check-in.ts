import type { TravelMode } from '@homeward/contracts';

const MINUTE_MS = 60_000;
/** Three hours before a flight, half an hour before a bus (domain source FEDJOUR); trains and ferries as buses. */
const MINUTES_BEFORE: Readonly<Record<TravelMode, number>> = { air: 180, bus: 30, train: 30, ferry: 30 };

/** When a traveller is expected at the airport or station. Nobody can have left before it. */
export function checkInAt(mode: TravelMode, departsAt: Date): Date {
  return new Date(departsAt.getTime() - MINUTES_BEFORE[mode] * MINUTE_MS);
}

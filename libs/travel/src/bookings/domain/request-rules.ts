import type { FieldProblems } from '@homeward/platform';
import type { RequestBookingInput } from './booking-input.ts';
import { wrongPlace, type PlaceClock } from './itinerary.ts';
import { tellingTexts } from './telling-text.ts';

export interface AskedMember {
  readonly id: string;
  readonly stage: string;
  readonly travelling: boolean;
  readonly onHold: boolean;
  readonly stepsStopped: boolean;
  readonly destination: string | null;
  /** The booking a seat of theirs stands in already. */
  readonly seatIn: number | null;
  readonly child: boolean;
}

/** Seats are asked for once papers are being prepared; before, nobody has said yes to anything. */
const STAGES_ASKED_IN = ['PRE_DEPARTURE', 'READY_TO_TRAVEL'];

/**
 * What is wrong with a request, by field. Who answers for a child may still be open here; a ticket is refused without.
 * @param today the office's day
 */
export function wrongRequest(
  input: RequestBookingInput,
  members: ReadonlyMap<string, AskedMember>,
  places: ReadonlyMap<string, PlaceClock>,
  today: string,
): FieldProblems {
  const fields: Record<string, string> = { ...tellingTexts({ wishes: input.wishes }) };
  for (const field of ['fromPlace', 'toPlace'] as const) {
    const wrong = wrongPlace(input[field], places);
    if (wrong) fields[field] = wrong;
  }
  if (input.fromPlace === input.toPlace) fields['toPlace'] = 'must be another place than where the journey begins';
  if (input.wishedFrom < today) fields['wishedFrom'] = `lies before today, ${today}`;
  if (input.wishedTo < input.wishedFrom) fields['wishedTo'] = 'lies before the first day; name the last day last';
  if (input.passengers.length === 0) fields['passengers'] = 'is empty; name who travels';
  const named = input.passengers.map(({ memberId }) => memberId);
  input.passengers.forEach((passenger, i) => {
    const wrong = wrongPassenger(passenger.memberId, named.indexOf(passenger.memberId) !== i, members, input, places);
    if (wrong) fields[`passengers.${i}.memberId`] = wrong;
    Object.assign(fields, wrongCompany(input, i, members));
  });
  return fields;
}

function wrongPassenger(
  memberId: string,
  twice: boolean,
  members: ReadonlyMap<string, AskedMember>,
  { toPlace }: RequestBookingInput,
  places: ReadonlyMap<string, PlaceClock>,
): string | null {
  const member = members.get(memberId);
  if (!member) return 'must be a member of this case';
  if (twice) return 'is named twice; one seat is enough';
  if (member.seatIn !== null)
    return `holds a seat in booking ${member.seatIn} already; give that one back before asking for another`;
  if (!member.travelling) return 'does not travel with this case';
  if (member.stepsStopped) return 'has steps towards travel stopped; nothing is booked until that ends';
  if (member.onHold) return 'is on hold; resume them first';
  if (!STAGES_ASKED_IN.includes(member.stage)) return 'is not preparing a journey; seats are asked for from then on';
  const end = places.get(toPlace)?.countryCode;
  if (end && member.destination && end !== member.destination)
    return `returns to ${member.destination}, and the journey ends in ${end}`;
  return null;
}

function wrongCompany(
  { passengers, escorts = [] }: RequestBookingInput,
  i: number,
  members: ReadonlyMap<string, AskedMember>,
): FieldProblems {
  const { memberId, caregiverMemberId, caregiverEscort } = passengers[i]!;
  const at = (field: string): string => `passengers.${i}.${field}`;
  if (caregiverMemberId && typeof caregiverEscort === 'number')
    return { [at('caregiverEscort')]: 'is named beside another caregiver; name one' };
  if (typeof caregiverEscort === 'number' && !escorts[caregiverEscort])
    return { [at('caregiverEscort')]: 'is no escort of this request' };
  if (!caregiverMemberId) return {};
  if (caregiverMemberId === memberId) return { [at('caregiverMemberId')]: 'must be somebody else' };
  if (!passengers.some((other) => other.memberId === caregiverMemberId))
    return { [at('caregiverMemberId')]: 'must travel in the same request' };
  if (members.get(caregiverMemberId)?.child)
    return { [at('caregiverMemberId')]: 'is or may be under 18; name an adult' };
  return {};
}

import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import type { EntityManager } from 'typeorm';
import { confirmedEscorts, seatsOf } from '../data/seat.facts.ts';
import { transitNeeds } from '../data/transit.facts.ts';
import { lacksCaregiver } from '../domain/seat-company.ts';

const idsOf = ({ members }: WorkflowSituation): string[] => members.map(({ id }) => id);

async function ticketed(
  tx: EntityManager,
  memberIds: readonly string[],
): Promise<{ memberId: string; bookingId: string }[]> {
  return tx.query(
    `select s.member_id as "memberId", s.booking_id as "bookingId" from booking_passenger s
       join booking b on b.id = s.booking_id
      where s.member_id = any ($1::uuid[]) and s.state = 'ticketed' and b.state in ('ticketed', 'confirmed')`,
    [memberIds],
  );
}

/** A seat that is only held may be gone tomorrow: booked is who has a ticket in their name. */
@Injectable()
@Requirement('booking-ticketed')
export class BookingTicketedRequirement implements WorkflowRequirement {
  async check(situation: WorkflowSituation): Promise<RequirementAnswer> {
    const without = situation.members.length - (await ticketed(situation.tx, idsOf(situation))).length;
    if (without <= 0) return { met: true };
    return { met: false, missing: `Each traveller needs a ticket in their name (${without} of these without one).` };
  }
}

/** Whoever is refused on the way stands between two countries: each country passed through is answered before. */
@Injectable()
@Requirement('transit-visas-held')
export class TransitVisasHeldRequirement implements WorkflowRequirement {
  async check(situation: WorkflowSituation): Promise<RequirementAnswer> {
    const open = (await transitNeeds(situation.tx, { memberIds: idsOf(situation) })).filter(
      ({ answer }) => answer === 'unknown' || answer === 'expired',
    );
    if (open.length === 0) return { met: true };
    const countries = [...new Set(open.map(({ countryCode }) => countryCode))].sort().join(', ');
    return {
      met: false,
      missing: `Say for each traveller whether a visa is held, or none is needed, to pass through ${countries}.`,
    };
  }
}

/** Nobody under 18 is ticketed without the caregiver named in the same booking (domain 8b). */
@Injectable()
@Requirement('caregiver-in-booking')
export class CaregiverInBookingRequirement implements WorkflowRequirement {
  async check(situation: WorkflowSituation): Promise<RequirementAnswer> {
    const { tx, today } = situation;
    const standing = await ticketed(tx, idsOf(situation));
    let without = 0;
    for (const bookingId of new Set(standing.map((seat) => seat.bookingId))) {
      const seats = await seatsOf(tx, bookingId, today);
      const escorts = await confirmedEscorts(tx, bookingId);
      const asked = new Set(standing.map(({ memberId }) => memberId));
      without += seats.filter(
        (seat) => asked.has(seat.memberId) && lacksCaregiver(seat, seats, escorts) !== null,
      ).length;
    }
    if (without === 0) return { met: true };
    return {
      met: false,
      missing: `Each child needs a caregiver named in the same booking (${without} without one who travels).`,
    };
  }
}

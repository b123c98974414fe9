import type { DateTime } from 'luxon';
import type { Telling } from './story.ts';
import { atSlot, workdayFrom } from './work-days.ts';
import type { CaseWork } from './story-work.ts';

const iso = (day: DateTime): string => day.toISODate()!;
const EARLIER = 2;

/**
 * Help and contact after an arrival, each on its day: a plan that was signed, money asked for, approved, paid and
 * receipted, somebody else who helps, and the first two rounds. What still lies ahead is left to whoever tries it.
 */
export function helpAfter(
  { household, order }: Telling,
  arrived: DateTime,
): (readonly [DateTime, readonly CaseWork[]])[] {
  const after = (days: number): DateTime => workdayFrom(arrived.plus({ days }));
  const at = (day: DateTime): Date => atSlot(day, EARLIER).toJSDate();
  const member = 0;
  const [signed, paid, first, second] = [after(5), after(11), after(7), after(30)];
  const places = household.members.map((_, place) => place);
  return [
    [
      after(4),
      [
        { what: 'step', action: 'open-reintegration', details: {} },
        ...places.map((place) => ({ what: 'draft-plan', member: place }) as const),
      ],
    ],
    [
      signed,
      places.flatMap((place) => [
        { what: 'file-paper', member: place, name: 'signed-plan.pdf' } as const,
        { what: 'sign-plan', member: place, on: iso(signed) } as const,
      ]),
    ],
    [
      first,
      [
        { what: 'reach', code: 'P7D', attemptedAt: at(first), outcome: 'reached' },
        { what: 'ask-content', code: 'P7D', on: iso(first) },
      ],
    ],
    [after(8), [{ what: 'ask-payment', member, share: 50 }]],
    [after(10), [{ what: 'approve-payment' }]],
    [
      paid,
      [
        { what: 'file-paper', member, name: 'invoice.pdf' },
        { what: 'hand-over', on: iso(paid) },
        { what: 'file-paper', member, name: 'receipt.pdf' },
        { what: 'receipt', on: iso(paid) },
      ],
    ],
    [after(12), [{ what: 'refer-help', member }]],
    [after(13), [{ what: 'agree-referral', on: iso(after(13)) }, { what: 'send-referral' }]],
    [after(16), order % 3 === 0 ? [] : [{ what: 'accept-referral' }]],
    [after(18), [{ what: 'ask-payment', member, share: 30 }]],
    [second, order % 2 === 0 ? [{ what: 'reach', code: 'P30D', attemptedAt: at(second), outcome: 'reached' }] : []],
  ];
}

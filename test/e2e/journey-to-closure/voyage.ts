import { DateTime } from 'luxon';
import type { Colleague } from '../../support/http-client.ts';
import type { CaseFile } from '../journey/case-file.ts';
import { day } from '../journey/days.ts';
import { REVIEWED_TEXT } from '../journey/paperwork.ts';
import { MovedField } from './moved-field.ts';
import { bringToPreparation, FAMILY, PAIR, SINGLE } from './preparation.ts';

/** The places of the family in its file. */
export const [FATHER, MOTHER, SON, DAUGHTER] = [0, 1, 2, 3] as const;
/** Days from the beginning on which something happens that others wait for. */
export const PLAN = {
  papersHome: 6,
  lastDays: 18,
  flight: 20,
  landed: 21,
  lastDaysAgain: 25,
  flightAgain: 27,
  lost: 33,
  childFlight: 35,
  childLanded: 36,
  secondRound: 46,
  childRound: 67,
  thirdRound: 105,
  closing: 106,
} as const;

/** Everybody who sets out, and the days of their journey. */
export class Voyage {
  private constructor(
    readonly field: MovedField,
    private readonly begunOn: string,
    readonly family: CaseFile,
    readonly single: CaseFile,
    readonly pair: CaseFile,
  ) {}

  static async begin(): Promise<Voyage> {
    const field = await MovedField.open();
    try {
      await publishText(field.cast.manager, field.cast.reviewer);
      const leaves = day(PLAN.flight);
      const file = (household: typeof FAMILY): Promise<CaseFile> => bringToPreparation(field, household, leaves);
      return new Voyage(field, day(0), await file(FAMILY), await file(SINGLE), await file(PAIR));
    } catch (error) {
      await field.close();
      throw error;
    }
  }

  /** A day so many days from the beginning, wherever the clock stands now. */
  on(days: number): string {
    return DateTime.fromISO(this.begunOn).plus({ days }).toISODate()!;
  }

  goTo(days: number, hour: string): Promise<void> {
    return this.field.goTo(`${this.on(days)}T${hour}`);
  }

  /** What goes by the hour comes at its hour: the call of two days before is announced before it, the check-in after. */
  async goToEach(days: number, hours: readonly string[]): Promise<void> {
    for (const hour of hours) await this.goTo(days, hour);
  }
}

async function publishText(drafter: Colleague, reviewer: Colleague): Promise<void> {
  const draft = await drafter.expect<{ id: string }>(200, drafter.post('declaration-templates', REVIEWED_TEXT));
  await reviewer.expect(
    200,
    reviewer.post(`declaration-templates/${draft.body.id}/publish`, { version: 1, validFrom: day(0) }),
  );
}

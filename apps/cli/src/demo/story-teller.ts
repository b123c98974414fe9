import type { INestApplicationContext } from '@nestjs/common';
import { PersonQueries, RegisterPersonAction, type PersonInput } from '@homeward/beneficiary';
import {
  AssignCaseAction,
  CancelAppointmentAction,
  MakeAppointmentAction,
  MoveAppointmentAction,
  OpenCaseAction,
  type OpenedCase,
  type OpenCaseInput,
} from '@homeward/case';
import type { ContactKind } from '@homeward/contracts';
import { RecordConsentAction, RecordSessionAction, WithdrawConsentAction } from '@homeward/counselling';
import { Transactions } from '@homeward/database';
import { DomainError, newContext, personOf as userIdOf, runInContext, type Actor } from '@homeward/platform';
import { personOf } from './people.ts';
import { CaseAtHand } from './case-at-hand.ts';
import { prepareWork, whoWorks } from './casework-teller.ts';
import type { DemoColleagues } from './demo-colleagues.ts';
import { nameOf, type CounselStep, type StoryStep } from './story.ts';
import type { OnlyOnce, ToldBefore } from './told-before.ts';
import type { CaseWork } from './story-work.ts';
import type { ToldClock } from './told-clock.ts';
import type { ToldSoFar } from './told-so-far.ts';

/** Stands as the answer of work that was left out. */
const REFUSED = 'refused';
/** Why somebody is another person than the likely duplicates that were shown, in a caseworker's words. */
const ANOTHER_PERSON = 'Sat here with other papers and another family; a common name.';

/** Does each step through the action a colleague's click would call, at the hour the step was done. */
export class StoryTeller {
  constructor(
    private readonly application: INestApplicationContext,
    private readonly clock: ToldClock,
    private readonly colleagues: DemoColleagues,
    /** Ids by name. */
    private readonly offices: ReadonlyMap<string, string>,
    private readonly toldBefore: ToldBefore,
  ) {}

  async tell(told: ToldSoFar, step: StoryStep): Promise<void> {
    const actor = this.whoDoes(told, step);
    const once = this.toldBefore.onlyOnce(actor, nameOf(told.story, step));
    await this.clock.at(step.at, () => runInContext(newContext(actor), () => this.take(actor, told, step, once)));
  }

  private whoDoes({ story: { household } }: ToldSoFar, step: StoryStep): Actor {
    if (step.does === 'work') return whoWorks(this.colleagues, household, step.work);
    return step.does === 'assign' ? this.colleagues.supervisor : this.colleagues.of(household);
  }

  private async take(actor: Actor, told: ToldSoFar, step: StoryStep, once: OnlyOnce): Promise<unknown> {
    switch (step.does) {
      case 'ask':
        return once(() => this.ask(actor, told, step.at)).then(({ id }) => (told.principalId = id));
      case 'open':
        return (told.opened = await once(() => this.open(actor, told, step.at, step.unassigned)));
      case 'assign':
        return once(() => this.assign(actor, told));
      case 'counsel':
        return this.counsel(actor, told, step, once);
      case 'consent': {
        // Read before, because whoever reads under a key has used it.
        const channelId = once.isTold ? null : await this.channelOf(actor, told, step.member, step.only);
        return told.consents.set(step.member, await once(() => this.consent(actor, told, step.member, channelId)));
      }
      case 'withdraw-consent': {
        const { id, version } = told.consents.get(step.member)!;
        return once(() => this.application.get(WithdrawConsentAction).execute(actor, id, version));
      }
      case 'appoint':
        return (told.appointment = await once(() => this.appoint(actor, told, step.startsAt, step.interpreterNeeded)));
      case 'move': {
        const { id: appointmentId, version } = told.appointment!;
        const action = this.application.get(MoveAppointmentAction);
        return (told.appointment = await once(() =>
          atFreeTime(step.startsAt, (startsAt) => action.execute(actor, { appointmentId, version, startsAt })),
        ));
      }
      case 'work':
        return this.work(actor, told, step.work, once);
      case 'cancel': {
        const { id: appointmentId, version } = told.appointment!;
        return once(() => this.application.get(CancelAppointmentAction).execute(actor, { appointmentId, version }));
      }
    }
  }

  /**
   * What the rules refuse on the day it is told stays undone, as at a desk: the family stands where they stood, and what
   * would have followed is left out. Each step is marked as told, so that a load which is gone on with does not try again.
   */
  private async work(actor: Actor, told: ToldSoFar, work: CaseWork, once: OnlyOnce): Promise<void> {
    const leaveOut = (): Promise<unknown> =>
      once(() => this.application.get(Transactions).run(actor, () => Promise.resolve(REFUSED)));
    if (once.isTold) told.refused ||= (await leaveOut()) === REFUSED;
    else if (told.refused) await leaveOut();
    else
      try {
        const the = new CaseAtHand(this.application, this.offices, told, actor);
        const act = await prepareWork(the, work);
        await once(act ?? (() => this.application.get(Transactions).run(actor, () => Promise.resolve(null))));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        told.refused = true;
        await leaveOut();
      }
  }

  private async ask(actor: Actor, told: ToldSoFar, at: Date): Promise<{ readonly id: string }> {
    const { household } = told.story;
    const officeId = this.offices.get(household.desk.office)!;
    const person = personOf(household, 0, dayOf(at));
    return explaining([person], ([asked]) =>
      this.application.get(RegisterPersonAction).execute(actor, { ...asked!, officeId }),
    );
  }

  private async open(actor: Actor, told: ToldSoFar, at: Date, unassigned: boolean): Promise<OpenedCase> {
    const { household } = told.story;
    const officeId = this.offices.get(household.desk.office)!;
    const persons = household.members.map((_, place) => personOf(household, place, dayOf(at)));
    return explaining(persons, (asked) => {
      const members = household.members.map(({ relation }, place): OpenCaseInput['members'][number] =>
        place === 0 && told.principalId
          ? { personId: told.principalId, relation }
          : { person: asked[place]!, relation },
      );
      return this.application.get(OpenCaseAction).execute(actor, { officeId, unassigned, members });
    });
  }

  private assign(actor: Actor, { story, opened }: ToldSoFar): Promise<unknown> {
    const ownerId = userIdOf(this.colleagues.of(story.household));
    const { id: caseId, version } = opened!;
    return this.application.get(AssignCaseAction).execute(actor, { caseId, version, ownerId });
  }

  private async counsel(actor: Actor, { story, opened }: ToldSoFar, step: CounselStep, once: OnlyOnce): Promise<void> {
    const { purpose, mode, heldAt, minutes: durationMinutes, notes } = step;
    for (const [i, place] of step.members.entries())
      await once.of(place, () =>
        this.application.get(RecordSessionAction).execute(actor, opened!.id, {
          ...{ memberId: opened!.members[place]!.id, purpose, mode, heldAt, durationMinutes },
          ...{ language: story.household.origin.language, interpreterUsed: durationMinutes > 60 },
          notes: i === 0 ? notes : [],
        }),
      );
  }

  private consent(
    actor: Actor,
    told: ToldSoFar,
    place: number,
    channelId: string | null,
  ): Promise<{ readonly id: string; readonly version: number }> {
    const { personId } = told.opened!.members[place]!;
    const given = { purpose: 'appointment-reminder' as const, channelId };
    return this.application.get(RecordConsentAction).execute(actor, personId, given);
  }

  private async channelOf(
    actor: Actor,
    told: ToldSoFar,
    place: number,
    only: ContactKind | null,
  ): Promise<string | null> {
    if (only === null) return null;
    const { personId } = told.opened!.members[place]!;
    const { contactChannels } = await this.application.get(PersonQueries).get(actor, personId);
    return contactChannels.find((channel) => channel.kind === only && channel.safety === 'safe')!.id;
  }

  private appoint(
    actor: Actor,
    told: ToldSoFar,
    startsAt: Date,
    interpreterNeeded: boolean,
  ): Promise<{ readonly id: string; readonly version: number }> {
    const { desk, origin } = told.story.household;
    const action = this.application.get(MakeAppointmentAction);
    return atFreeTime(startsAt, (free) =>
      action.execute(actor, {
        ...{ caseId: told.opened!.id, memberId: told.opened!.members[0]!.id, startsAt: free, durationMinutes: 60 },
        ...{ place: desk.address, language: origin.language, interpreterNeeded },
      }),
    );
  }
}

const QUARTER_MS = 15 * 60_000;

/** A colleague who is booked at that time offers the next quarter of an hour that is free. */
async function atFreeTime<T>(wished: Date, book: (startsAt: Date) => Promise<T>): Promise<T> {
  for (let startsAt = wished; ; startsAt = new Date(startsAt.getTime() + QUARTER_MS))
    try {
      return await book(startsAt);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'appointment.colleague-taken') throw error;
    }
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/**
 * Registers, and answers as a caseworker does when likely duplicates are shown: for the person the refusal names, and
 * for nobody else.
 */
async function explaining<T>(
  persons: readonly PersonInput[],
  register: (persons: PersonInput[]) => Promise<T>,
): Promise<T> {
  const asked = [...persons];
  for (;;)
    try {
      return await register(asked);
    } catch (error) {
      const place = error instanceof DomainError && error.code === 'person.likely-duplicate' ? placeNamed(error) : null;
      if (place === null || asked[place]!.duplicateReason) throw error;
      asked[place] = { ...asked[place]!, duplicateReason: ANOTHER_PERSON };
    }
}

function placeNamed({ fields }: DomainError): number {
  const [field] = Object.keys(fields);
  return Number(/^members\.(\d+)\./.exec(field!)?.[1] ?? 0);
}

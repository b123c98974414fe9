import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MESSAGE_INTENTS, type DeadlineStep, type MessageIntent, type MessageIntents } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { changeRows, endRows, importedAt, raiseRows, standingIn, type RaisedReminder } from '../data/reminder-rows.ts';
import { ToldPeople, type StaffOfRun } from '../data/told-people.ts';
import type { DueMatter } from '../sockets.ts';
import type { KindRun, RaisedCount } from './kind-run.ts';

export interface PageOfMatters {
  readonly matters: readonly DueMatter[];
  readonly now: Date;
  readonly after: string | null;
  readonly upTo: string | null;
}

interface DueStep {
  readonly matter: DueMatter;
  readonly step: DeadlineStep;
  readonly row: RaisedReminder;
  /** Colleagues of another office, who are told of no case. */
  readonly receivers: readonly string[];
}

/** Settles one page: raises what is due and not told of, and ends what is due no more or was moved. */
@Injectable()
export class ReminderPage {
  constructor(
    private readonly people: ToldPeople,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
  ) {}

  /** Whom pages of one office tell, asked for once in a transaction. */
  staffOf(tx: EntityManager, officeId: string): StaffOfRun {
    return this.people.ofOffice(tx, officeId);
  }

  async settle(tx: EntityManager, run: KindRun, page: PageOfMatters): Promise<RaisedCount> {
    const due = await this.dueSteps(run, page.matters);
    if (due.length === 0 && !run.open) return { due: 0, raised: 0, over: 0 };
    const subjects = [...new Set(due.map(({ row }) => row.subjectId))];
    const standing = await standingIn(tx, run.office.id, run.kind, page, subjects);
    const byKey = new Map(standing.map((row) => [keyOf(row), row]));
    const wanted = new Set(due.map(({ row }) => keyOf(row)));

    const over = standing.filter((row) => row.state === 'open' && !wanted.has(keyOf(row))).map(({ id }) => id);
    await endRows(tx, page.now, over);
    if (over.length > 0) await this.intents.cancelReminders(tx, over);

    const fresh = await sinceHere(
      tx,
      due.filter(({ row }) => !byKey.has(keyOf(row))),
    );
    const raised = await raiseRows(
      ...([tx, run.office.id, run.kind, page.now] as const),
      fresh.map(({ row }) => row),
    );
    const changed = due.flatMap((one) => {
      const before = byKey.get(keyOf(one.row));
      if (!before) return [];
      const same = before.told.length === one.row.told.length && one.row.told.every((id) => before.told.includes(id));
      return before.state === 'open' && same ? [] : [{ ...one, row: { ...one.row, id: before.id } }];
    });
    await changeRows(
      tx,
      changed.map(({ row }) => row),
    );
    const tell = [...fresh.filter(({ row }) => raised.has(row.id)), ...changed];
    const messages = tell.flatMap((one) => messagesOf(run.office.id, page.now, one));
    if (messages.length > 0) await this.intents.writeAll(tx, messages);
    return { due: due.length, raised: raised.size, over: over.length };
  }

  private async dueSteps({ staff, times }: KindRun, matters: readonly DueMatter[]): Promise<DueStep[]> {
    const due: DueStep[] = [];
    for (const matter of matters) {
      const { dueAt, dueOn, steps } = times.of(matter.due, matter.careful === true);
      for (const { step, at } of steps) {
        if (step.by === 'mail' && !matter.personId) continue;
        const receivers = step.told.includes('receivers') ? await staff.receivers(matter) : [];
        const told = [...new Set([...(await staff.of(step, matter)), ...receivers])];
        due.push({
          ...{ matter, step, receivers },
          row: {
            ...{ id: randomUUID(), caseId: matter.caseId, subjectId: matter.subjectId, step: step.step, told },
            ...{ dueAt, dueOn, remindAt: at },
          },
        });
      }
    }
    return due;
  }
}

/** Without what was to be told before its case was imported: whoever entered years of cases is not called to them. */
async function sinceHere(tx: EntityManager, due: readonly DueStep[]): Promise<DueStep[]> {
  const imported = await importedAt(tx, new Set(due.flatMap(({ row }) => row.caseId ?? [])));
  return due.filter(({ row }) => {
    const at = row.caseId === null ? undefined : imported.get(row.caseId);
    return at === undefined || row.remindAt > at;
  });
}

const keyOf = ({ subjectId, dueAt, step }: { subjectId: string; dueAt: Date; step: string }): string =>
  `${subjectId}/${dueAt.getTime()}/${step}`;

/** Each message once for ever: by its matter, its due day, the step and whom it reaches. */
function messagesOf(officeId: string, now: Date, { matter, step, row, receivers }: DueStep): MessageIntent[] {
  const { by, template } = step;
  if (template === null || by === 'term' || by === 'digest') return [];
  const due = typeof matter.due === 'string' ? matter.due : matter.due.toISOString();
  const about = `${template}/${row.subjectId}/${due}/${step.step}`;
  const shared = { template, officeId, reminderId: row.id, appointmentId: null, dueAt: now };
  if (by === 'mail')
    return [
      {
        ...{ ...shared, key: about, caseId: matter.caseId, personId: matter.personId!, userId: null },
        ...{
          appointmentVersion: matter.version ?? null,
          ...(matter.passengerId && { passengerId: matter.passengerId }),
        },
      },
    ];
  return row.told.map((userId) => ({
    ...{ ...shared, key: `${about}/${userId}`, userId, personId: null, appointmentVersion: null },
    caseId: receivers.includes(userId) ? null : matter.caseId,
  }));
}

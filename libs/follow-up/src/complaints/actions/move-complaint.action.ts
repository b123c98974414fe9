import { Injectable } from '@nestjs/common';
import type { AuditAction, ComplaintMove, ComplaintStatus } from '@homeward/contracts';
import { zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { ComplaintStaff } from '../data/complaint-staff.ts';
import { ComplaintTerms } from '../data/complaint-terms.ts';
import { ComplaintStore, type HeldComplaint } from '../data/complaint-store.ts';
import { refuseUnsuitable, type ComplaintErrorCode } from '../domain/complaint.errors.ts';
import { checkDetails, demandSafeWay, statusAfter, type MoveDetails } from '../domain/moves.ts';

export interface MoveComplaintInput extends MoveDetails {
  readonly version: number;
  readonly move: ComplaintMove;
}

const RECORDED_AS: Readonly<Record<ComplaintMove, AuditAction>> = {
  acknowledge: 'acknowledge-complaint',
  assign: 'assign-complaint',
  escalate: 'escalate-complaint',
  decide: 'decide-complaint',
  answer: 'answer-complaint',
  appeal: 'appeal-complaint',
};

/** Takes a complaint one move on. Whom it is about takes no part, and an appeal is decided by somebody else. */
@Injectable()
export class MoveComplaintAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ComplaintStore,
    private readonly staff: ComplaintStaff,
    private readonly terms: ComplaintTerms,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `complaint.*`, `record.*`, `permission.missing` */
  async execute(
    actor: Actor,
    complaintId: string,
    input: MoveComplaintInput,
  ): Promise<{ id: string; version: number }> {
    const { move, version } = input;
    checkDetails(move, input);
    const read = await this.transactions.run(actor, (tx) => this.store.hold(tx, actor, complaintId, version));
    const handlers = await this.staff.handlers(read.officeId, read.sensitivity, read.aboutUserId);
    return this.transactions.run(actor, async (tx) => {
      const held = await this.store.hold(tx, actor, complaintId, version);
      const status = statusAfter(move, held.status);
      if (move === 'assign') this.demandHandler(held, handlers, input.handlerId!);
      if (move === 'decide') this.demandOtherDecider(held, personOf(actor));
      if (move === 'answer') demandSafeWay(input.way, held);
      const zone = await zoneOfOffice(tx, held.officeId);
      const today = this.clock.today(zone);
      const office = { id: held.officeId, today, zone, calendar: null };
      const resolveBy = await this.terms.resolveBy(tx, office, today);
      const wordsUntil = await this.terms.wordsUntil(tx, office, today);
      await this.write(tx, actor, held, { input, status, today, resolveBy, wordsUntil });
      const kind = WORDS_OF[move];
      if (kind) await this.store.word(tx, actor, held, kind, input.words);
      await this.store.event(tx, actor, held, move, held.status, status);
      await this.store.record(tx, actor, RECORDED_AS[move], held);
      const told = TOLD[move]?.(input, handlers, actor.userId) ?? [];
      await this.staff.tell(tx, held.officeId, 'complaint-assigned', `${held.id}/${version + 1}`, told);
      return { id: complaintId, version: version + 1 };
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    { id, version }: HeldComplaint,
    { input, status, ...days }: Days & { input: MoveComplaintInput; status: ComplaintStatus },
  ): Promise<void> {
    const columns: Record<string, unknown> = { status, ...SETS[input.move](input, days, personOf(actor)) };
    const names = Object.keys(columns);
    const [rows]: [unknown[], number] = await tx.query(
      `update complaint set ${names.map((name, i) => `${name} = $${i + 3}`).join(', ')}, version = version + 1
        where id = $1 and version = $2 returning id`,
      [id, version, ...Object.values(columns)],
    );
    if (rows.length === 0) throw staleVersion('complaint', version, version + 1);
  }

  private demandHandler({ appealed, decidedBy }: HeldComplaint, handlers: readonly string[], handlerId: string): void {
    if (!handlers.includes(handlerId))
      refuseUnsuitable({ handlerId: 'must be a colleague who handles such complaints and is not the one it is about' });
    if (appealed && handlerId === decidedBy) throw otherDecider();
  }

  private demandOtherDecider({ appealed, decidedBy }: HeldComplaint, userId: string): void {
    if (appealed && decidedBy === userId) throw otherDecider();
  }
}

const WORDS_OF = {
  acknowledge: null,
  assign: null,
  escalate: 'escalation',
  decide: 'decision',
  answer: 'answer',
  appeal: 'appeal',
} as const satisfies Readonly<Record<ComplaintMove, string | null>>;

interface Days {
  readonly today: string;
  /** Of an appeal: its own term begins on the day it is made. */
  readonly resolveBy: string;
  /** Until when an answered complaint is kept in its words. */
  readonly wordsUntil: string;
}

/** Columns a move sets besides the status. */
const SETS: Readonly<
  Record<ComplaintMove, (input: MoveComplaintInput, days: Days, userId: string) => Record<string, unknown>>
> = {
  acknowledge: (_input, { today }) => ({ acknowledged_on: today }),
  assign: ({ handlerId }) => ({ handler_id: handlerId }),
  escalate: () => ({ handler_id: null }),
  decide: ({ outcome }, { today }, userId) => ({ outcome, resolved_on: today, decided_by: userId }),
  answer: ({ way }, { today, wordsUntil }) => ({
    ...{ answered_on: today, answered_way: way ?? null, words_until: wordsUntil },
  }),
  appeal: (_input, { today, resolveBy }) => ({
    ...{ appealed_on: today, resolve_due_on: resolveBy, handler_id: null, words_until: null },
  }),
};

/** Who hears of it: the colleague it was given to, or all others who could take it over. */
const TOLD: Readonly<
  Partial<
    Record<ComplaintMove, (input: MoveComplaintInput, handlers: readonly string[], me: string | null) => string[]>
  >
> = {
  assign: ({ handlerId }, _handlers, me) => (handlerId === me ? [] : [handlerId!]),
  escalate: (_input, handlers, me) => handlers.filter((id) => id !== me),
  appeal: (_input, handlers, me) => handlers.filter((id) => id !== me),
};

const otherDecider = (): DomainError<ComplaintErrorCode> =>
  new DomainError('complaint.other-decider', 'An appeal is decided by somebody who did not decide before.');

import { Injectable } from '@nestjs/common';
import { DEADLINES_TO_COME, SHIPPED_DEADLINE_STEPS, type DeadlineStep } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, notFound, type Actor } from '@homeward/platform';
import { DeadlineSteps } from './deadline-steps.ts';

export interface OwnFigureOfStep {
  readonly amount: number;
  readonly validFrom: string;
  readonly source: string;
}

export interface DeadlineLine extends DeadlineStep {
  readonly shippedOffset: number;
  readonly shippedSource: string;
  /** The office's own figures, also of days to come; newest first. */
  readonly own: readonly OwnFigureOfStep[];
  /** False while the room that keeps these days does not stand. */
  readonly stands: boolean;
}

/** Every step of every deadline as it holds in an office today, with where its figure comes from. */
@Injectable()
export class DeadlinesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly steps: DeadlineSteps,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found` */
  async list(actor: Actor, officeId: string): Promise<DeadlineLine[]> {
    return this.transactions.run(actor, async (tx) => {
      const [office]: { zone: string }[] = await tx.query(`select time_zone as zone from office where id = $1`, [
        officeId,
      ]);
      if (!office) throw notFound('office');
      const own: (OwnFigureOfStep & { kind: string; step: string })[] = await tx.query(
        `select kind, step, amount, valid_from::text as "validFrom", source from deadline_setting
          where office_id = $1 order by valid_from desc`,
        [officeId],
      );
      const standing = await this.steps.of(tx, officeId, this.clock.today(office.zone));
      return standing.map((step, i) => ({
        ...step,
        shippedOffset: SHIPPED_DEADLINE_STEPS[i]!.offset,
        shippedSource: SHIPPED_DEADLINE_STEPS[i]!.source,
        own: own
          .filter((figure) => figure.kind === step.kind && figure.step === step.step)
          .map(({ amount, validFrom, source }) => ({ amount, validFrom, source })),
        stands: !DEADLINES_TO_COME[step.kind],
      }));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { SHIPPED_DEADLINE_STEPS, type DeadlineKind, type DeadlineStep } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

interface OwnFigure {
  readonly kind: DeadlineKind;
  readonly step: string;
  readonly amount: number;
  readonly source: string;
  readonly validFrom: string;
}

/** What holds in an office on a day: the shipped steps, with the office's own figures in the place of theirs. */
@Injectable()
export class DeadlineSteps {
  /** @param day `YYYY-MM-DD`, the office's */
  async of(tx: EntityManager, officeId: string, day: string): Promise<readonly DeadlineStep[]> {
    const own: OwnFigure[] = await tx.query(
      `select distinct on (kind, step) kind, step, amount, source, valid_from::text as "validFrom"
         from deadline_setting where office_id = $1 and valid_from <= $2::date order by kind, step, valid_from desc`,
      [officeId, day],
    );
    return SHIPPED_DEADLINE_STEPS.map((step) => {
      const figure = own.find(({ kind, step: name }) => kind === step.kind && name === step.step);
      return figure ? { ...step, offset: figure.amount, source: figure.source, validFrom: figure.validFrom } : step;
    });
  }

  /** One line of it, for a room that reckons its own days. */
  async get(
    tx: EntityManager,
    office: { readonly id: string; readonly today: string },
    kind: DeadlineKind,
    name: string,
  ): Promise<DeadlineStep> {
    const steps = await this.of(tx, office.id, office.today);
    return steps.find((step) => step.kind === kind && step.step === name)!;
  }
}

/** The same within a query: the figure of one step that holds in an office on a day, in the step's unit. */
export function offsetSql(kind: DeadlineKind, name: string, office: string, day: string): string {
  const { offset } = SHIPPED_DEADLINE_STEPS.find((step) => step.kind === kind && step.step === name)!;
  return `coalesce((select s.amount from deadline_setting s
    where s.office_id = ${office} and s.kind = '${kind}' and s.step = '${name}' and s.valid_from <= ${day}
    order by s.valid_from desc limit 1), ${offset})`;
}

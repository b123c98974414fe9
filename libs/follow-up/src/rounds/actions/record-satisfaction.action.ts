import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { SATISFACTION_ITEMS } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { ContactKeepers } from '../data/contact-keepers.ts';
import { refusal, refuseIfWrong } from '../domain/follow-up.errors.ts';
import { satisfactionProblems, type SatisfactionTold } from '../domain/satisfaction-rules.ts';

export interface RecordSatisfactionInput extends SatisfactionTold {
  /** The number of the answer that is corrected, as it was read; none for the first. */
  readonly corrects?: number | null | undefined;
}

interface AskedRound {
  readonly officeId: string;
  readonly timeZone: string;
  readonly arrivedOn: string;
  readonly state: string;
  readonly last: number;
}

/** Writes down how content somebody said they are: once a round. What was written wrongly is corrected by a next answer. */
@Injectable()
export class RecordSatisfactionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly keepers: ContactKeepers,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `round.not-held`,
   *   `satisfaction.wrong`, `satisfaction.answered-already`
   */
  async execute(
    actor: Actor,
    roundId: string,
    input: RecordSatisfactionInput,
  ): Promise<{ id: string; number: number }> {
    const keeper = await this.keepers.ofRounds(actor, [roundId]);
    return this.transactions.run(keeper, async (tx) => {
      const round = await this.hold(tx, roundId);
      demand(keeper, 'follow-up.record', round.officeId);
      if (round.state !== 'held')
        throw refusal('round.not-held', 'Nobody answered in this round yet: record the contact first.');
      const { corrects } = input;
      if (!corrects && round.last > 0)
        throw refusal('satisfaction.answered-already', 'This round was answered already. Correct that answer instead.');
      if (corrects && corrects !== round.last) throw staleVersion('answer', corrects, round.last);
      const today = this.clock.today(round.timeZone);
      await this.check(tx, input, today, round.arrivedOn);
      const number = round.last + 1;
      const id = await this.write(tx, actor, roundId, number, input);
      await this.audit.record(
        tx,
        actor,
        {
          action: corrects ? 'correct-satisfaction' : 'record-satisfaction',
          ...{ recordType: 'satisfaction', recordId: id, officeId: round.officeId },
        },
        { number: { after: number } },
      );
      return { id, number };
    });
  }

  private async hold(tx: EntityManager, roundId: string): Promise<AskedRound> {
    const [round]: Omit<AskedRound, 'last'>[] = await tx.query(
      `select r.office_id as "officeId", o.time_zone as "timeZone", to_char(f.arrived_on, 'YYYY-MM-DD') as "arrivedOn", r.state
         from follow_up_round r join follow_up f on f.id = r.follow_up_id join office o on o.id = r.office_id
        where r.id = $1 for no key update of r`,
      [roundId],
    );
    if (!round) throw notFound('round');
    const [{ last }] = (await tx.query(
      `select coalesce(max(number), 0)::integer as last from satisfaction where round_id = $1`,
      [roundId],
    )) as [{ last: number }];
    return { ...round, last };
  }

  private async check(tx: EntityManager, input: SatisfactionTold, today: string, arrivedOn: string): Promise<void> {
    const wrong = satisfactionProblems(input, { today, arrivedOn });
    const known: unknown[] = await tx.query(`select 1 from language where code = $1`, [input.language]);
    if (known.length === 0) wrong['language'] = 'must be a language of the list';
    refuseIfWrong('satisfaction.wrong', 'These answers cannot be kept so.', wrong);
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    roundId: string,
    number: number,
    { grades, answeredOn, language, mode, present }: SatisfactionTold,
  ): Promise<string> {
    const columns = SATISFACTION_ITEMS.map((item) => item.replace('-', '_'));
    const places = columns.map((_, i) => `$${i + 9}::smallint`);
    const [row]: { id: string }[] = await tx.query(
      `insert into satisfaction (round_id, case_id, office_id, member_id, number, answered_on, language, mode, present,
         recorded_by, recorded_at, ${columns.join(', ')})
       select r.id, r.case_id, r.office_id, r.member_id, $2, $3::date, $4, $5, $6::text[], $7, $8, ${places.join(', ')}
         from follow_up_round r where r.id = $1 returning id`,
      [
        ...[roundId, number, answeredOn, language, mode, [...new Set(present)], personOf(actor), this.clock.now()],
        ...SATISFACTION_ITEMS.map((item) => grades[item] ?? null),
      ],
    );
    return row!.id;
  }
}

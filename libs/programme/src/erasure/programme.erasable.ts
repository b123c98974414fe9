import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** Reasons and inputs go: they hold words about a person and their day of birth. What was decided and due stays. */
@Injectable()
@Erases('programme')
export class ProgrammeErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const members: { id: string }[] = await tx.query(`select id from case_member where person_id = $1`, [personId]);
    const ids = [members.map(({ id }) => id)];
    const [sealed]: [{ id: string }[], number] = await tx.query(
      `delete from sealed_reason where member_id = any ($1::uuid[]) returning id`,
      ids,
    );
    const [facts]: [{ id: string }[], number] = await tx.query(
      `delete from member_fact where member_id = any ($1::uuid[]) returning id`,
      ids,
    );
    await tx.query(
      `update evaluation_result set inputs = '{}' where member_id = any ($1::uuid[]) and inputs <> '{}'`,
      ids,
    );
    const [exceptions]: [{ id: string }[], number] = await tx.query(
      `update eligibility_exception set reason = null, answer_reason = null
        where member_id = any ($1::uuid[]) returning id`,
      ids,
    );
    const [decisions]: [{ id: string }[], number] = await tx.query(
      `update eligibility_decision set reason = null where member_id = any ($1::uuid[]) returning id`,
      ids,
    );
    const [reckonings]: [{ id: string }[], number] = await tx.query(
      `update entitlement_reckoning set reason = null
        where member_id = any ($1::uuid[]) and reason is not null returning id`,
      ids,
    );
    const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
    return {
      counts: {
        facts: facts.length,
        exceptionReasons: exceptions.length,
        decisionReasons: decisions.length,
        sealedReasons: sealed.length,
        reckoningReasons: reckonings.length,
      },
      records: {
        member_fact: idsOf(facts),
        eligibility_exception: idsOf(exceptions),
        eligibility_decision: idsOf(decisions),
        sealed_reason: idsOf(sealed),
        entitlement_reckoning: idsOf(reckonings),
      },
    };
  }
}

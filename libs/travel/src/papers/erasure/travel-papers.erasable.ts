import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** Open rows stay for their days and codes; reasons, notes, places and whom to call go. */
const NAMED: Readonly<Record<string, string>> = {
  document_check: `document_digest = 'erased', reason = case when reason is not null then 'erased' end`,
  document_retrieval: `holder_name = 'erased'`,
  consular_request: `text_shown = 'erased'`,
  consular_step: `note = null`,
  destination_answer: `place = 'erased'`,
  reception: `place = 'erased', contact_name = 'erased', contact = 'erased'`,
};

/** What was settled before a journey: the sealed part goes whole, and nothing by which somebody could be found is left. */
@Injectable()
@Erases('travel-papers')
export class TravelPapersErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const members: { id: string }[] = await tx.query(`select id from case_member where person_id = $1`, [personId]);
    const ids = [members.map(({ id }) => id)];
    const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
    const [sealed]: [{ id: string }[], number] = await tx.query(
      `delete from fitness_assessment where member_id = any ($1::uuid[]) returning id`,
      ids,
    );
    const records: Record<string, string[]> = { fitness_assessment: idsOf(sealed) };
    let blanked = 0;
    for (const [table, values] of Object.entries(NAMED)) {
      const [emptied]: [{ id: string }[], number] = await tx.query(
        `update ${table} set ${values} where member_id = any ($1::uuid[]) returning id`,
        ids,
      );
      records[table] = idsOf(emptied);
      blanked += emptied.length;
    }
    const fitness: { id: string }[] = await tx.query(
      `select id from travel_fitness where member_id = any ($1::uuid[])`,
      ids,
    );
    return {
      counts: { fitnessAssessments: sealed.length, travelPapers: blanked },
      records: { ...records, travel_fitness: idsOf(fitness) },
    };
  }
}

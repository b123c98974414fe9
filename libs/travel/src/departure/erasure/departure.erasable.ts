import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** Where somebody lives now and how they are reached goes; that they left, with what was true then, stays for figures. */
@Injectable()
@Erases('departure')
export class DepartureErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const [arrivals]: [{ id: string }[], number] = await tx.query(
      `update arrival a set place = 'erased', contact = null from case_member m
        where m.id = a.member_id and m.person_id = $1 returning a.id`,
      [personId],
    );
    return { counts: { arrivalPlaces: arrivals.length }, records: { arrival: arrivals.map(({ id }) => id) } };
  }
}

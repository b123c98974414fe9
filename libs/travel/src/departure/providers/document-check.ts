import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Whether travellers hold papers good for a day, answered by whoever knows papers. */
export abstract class DocumentCheck {
  /** @returns those of the members whose papers somebody must look at again before the day, `YYYY-MM-DD` */
  abstract toLookAt(tx: EntityManager, memberIds: readonly string[], day: string): Promise<readonly string[]>;
}

/** Looks at what the file says of a paper’s expiry and of where its original is; what it does not say is looked at. */
@Injectable()
export class FiledDocumentCheck extends DocumentCheck {
  async toLookAt(tx: EntityManager, memberIds: readonly string[], day: string): Promise<readonly string[]> {
    const rows: { id: string }[] = await tx.query(
      `select m.id from case_member m where m.id = any ($1::uuid[]) and not exists (
         select 1 from identity_document d where d.person_id = m.person_id
            and d.kind in ('passport', 'emergency-travel-document') and d.expires_on >= $2::date
            and d.original_at in ('with-applicant', 'implementing-office')) order by m.id`,
      [memberIds, day],
    );
    return rows.map(({ id }) => id);
  }
}

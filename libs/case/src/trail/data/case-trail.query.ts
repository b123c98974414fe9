import { AuditEventsQueries, type AuditEventRow, type NamedRecords } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, notFound, systemActor, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Every table whose rows hang on a case or on a person, as the catalogue has them: a room to come needs no line here. */
const BOUND_TABLES_SQL = `
  select i.table_name as name, max(b.column_name) filter (where b.column_name = 'case_id') as "caseId"
    from information_schema.columns i
    join information_schema.columns b on b.table_schema = i.table_schema and b.table_name = i.table_name
     and b.column_name in ('case_id', 'person_id')
   where i.table_schema = 'public' and i.column_name = 'id' and i.data_type = 'uuid'
   group by i.table_name order by i.table_name`;

/**
 * The whole trail of a case for whoever must answer for it (GDPR Articles 15 and 33): the file, its members, the people,
 * and what hangs on them. A data-protection officer sees no casework, so the ids are gathered as the installation, for
 * the offices whose trail the officer reads; names and words are not looked at. Sealed rows are not seen by the
 * installation either, so an event under the id of one of them stands in the trail of the office only.
 */
@Injectable()
export class CaseTrailQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: AuditEventsQueries,
  ) {}

  /** @throws DomainError `permission.missing`, `record.not-found` */
  async execute(
    actor: Actor,
    caseId: string,
    page: { size: number; offset: number },
  ): Promise<{ rows: readonly AuditEventRow[]; total: number }> {
    demand(actor, 'audit.read');
    const gathered = await this.transactions.run(systemActor(actor.offices['audit.read']), (tx) => gather(tx, caseId));
    const read = {
      action: 'read-case-trail',
      recordType: 'case',
      recordId: caseId,
      officeId: gathered.officeId,
    } as const;
    return this.events.listOf(actor, gathered.records, read, page);
  }
}

async function gather(tx: EntityManager, caseId: string): Promise<{ officeId: string; records: NamedRecords }> {
  const [file]: { officeId: string; personIds: string[] }[] = await tx.query(
    `select c.office_id as "officeId",
            array(select m.person_id from case_member m where m.case_id = c.id) as "personIds"
       from "case" c where c.id = $1`,
    [caseId],
  );
  if (!file) throw notFound('case');
  const tables: { name: string; caseId: string | null }[] = await tx.query(BOUND_TABLES_SQL);
  const bound = tables.map(({ name, caseId: column }) =>
    column === null
      ? `select '${name}', id::text from "${name}" where person_id = any ($2::uuid[])`
      : `select '${name}', id::text from "${name}" where case_id = $1`,
  );
  const [records]: NamedRecords[] = await tx.query(
    `select array_agg(type) as types, array_agg(id) as ids from (
       select 'case' as type, $1::uuid::text as id union all select 'person', unnest($2::uuid[])::text
       union all ${bound.join(' union all ')}) of_case`,
    [caseId, file.personIds],
  );
  return { officeId: file.officeId, records: records! };
}

import { Injectable } from '@nestjs/common';
import { AuditTrail, type AuditedValues } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { checkParticulars, officeRefusal } from '../data/office-particulars.ts';

export interface ChangeOfficeInput {
  readonly officeId: string;
  /** The version the caller read. */
  readonly version: number;
  readonly parentId?: string;
  readonly name?: string;
  readonly hostCountries?: readonly string[];
  readonly timeZone?: string;
  readonly calendar?: string;
  readonly languages?: readonly string[];
  /** `YYYY-MM-DD`; null opens it again. */
  readonly closedOn?: string | null;
}

const COLUMNS = {
  parentId: 'parent_id',
  name: 'name',
  hostCountries: 'host_countries',
  timeZone: 'time_zone',
  calendar: 'calendar',
  languages: 'languages',
  closedOn: 'closed_on',
} as const;
type Field = keyof typeof COLUMNS;

/** Changes an office's particulars or its place. Moving needs the permission where it lies and where it goes. */
@Injectable()
export class ChangeOfficeAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `office.cycle`, `office.name-taken`, `record.version-stale` */
  async execute(actor: Actor, input: ChangeOfficeInput): Promise<{ id: string; version: number }> {
    demand(actor, 'office.manage', input.officeId);
    try {
      return await this.transactions.run(actor, (tx) => this.change(tx, actor, input));
    } catch (error) {
      throw officeRefusal(error);
    }
  }

  private async change(tx: EntityManager, actor: Actor, input: ChangeOfficeInput) {
    const before = await this.read(tx, input.officeId);
    if (input.parentId !== undefined && input.parentId !== before.parentId) {
      // The top of the actor's own tree has a parent they do not administer: it stays where it is.
      demand(actor, 'office.manage', before.parentId ?? undefined);
      demand(actor, 'office.manage', input.parentId);
    }
    await checkParticulars(tx, input);
    const fields = (Object.keys(COLUMNS) as Field[]).filter((field) => input[field] !== undefined);
    const sets = fields.map((field, i) => `${COLUMNS[field]} = $${i + 3}`);
    const changed: unknown[] = (
      await tx.query(
        `update office set ${[...sets, 'version = version + 1'].join(', ')} where id = $1 and version = $2 returning id`,
        [input.officeId, input.version, ...fields.map((field) => input[field])],
      )
    )[0];
    if (changed.length === 0)
      throw staleVersion('office', input.version, (await this.read(tx, input.officeId)).version);
    const values: AuditedValues = Object.fromEntries(
      fields.map((field) => [field, { before: before[field], after: input[field] }]),
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'change-office', recordType: 'office', recordId: input.officeId, officeId: input.officeId },
      values,
    );
    return { id: input.officeId, version: input.version + 1 };
  }

  private async read(tx: EntityManager, id: string): Promise<Record<Field, unknown> & Standing> {
    const rows: (Record<Field, unknown> & Standing)[] = await tx.query(
      `select version, parent_id as "parentId", name, host_countries as "hostCountries", time_zone as "timeZone", calendar,
              languages, to_char(closed_on, 'YYYY-MM-DD') as "closedOn"
         from office where id = $1`,
      [id],
    );
    if (!rows[0]) throw notFound('office');
    return rows[0];
  }
}

interface Standing {
  version: number;
  parentId: string | null;
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { OfficeKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, type Actor, type PlatformErrorCode } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { checkParticulars, officeRefusal } from '../data/office-particulars.ts';

export interface OpenOfficeInput {
  /** Null for the top of a tree, which only the installation itself may open. */
  readonly parentId: string | null;
  readonly kind: OfficeKind;
  readonly name: string;
  /** How reports and caseload files name it; its name where it has none. */
  readonly code?: string;
  readonly countryCode: string;
  readonly hostCountries: readonly string[];
  /** An IANA zone such as `Europe/Brussels`. */
  readonly timeZone: string;
  readonly calendar: string;
  readonly languages: readonly string[];
}

/** Adds a place of work under one that the actor administers: whoever holds a role above holds it here from now on. */
@Injectable()
export class OpenOfficeAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: OpenOfficeInput): Promise<{ id: string; version: number }> {
    this.demandPlace(actor, input.parentId);
    try {
      return await this.transactions.run(actor, (tx) => this.within(tx, actor, input));
    } catch (error) {
      throw officeRefusal(error);
    }
  }

  /** The same inside a transaction of the caller's, which must carry the actor's scope. */
  async within(tx: EntityManager, actor: Actor, input: OpenOfficeInput): Promise<{ id: string; version: number }> {
    this.demandPlace(actor, input.parentId);
    await checkParticulars(tx, input);
    if (input.parentId !== null) {
      const parents: unknown[] = await tx.query('select 1 from office where id = $1', [input.parentId]);
      if (parents.length === 0) throw notFound('office');
    }
    const id = randomUUID();
    const columns = {
      parentId: input.parentId,
      kind: input.kind,
      name: input.name,
      code: input.code ?? null,
      countryCode: input.countryCode,
      hostCountries: [...input.hostCountries],
      timeZone: input.timeZone,
      calendar: input.calendar,
      languages: [...input.languages],
    };
    await tx.query(
      `insert into office (id, parent_id, kind, name, code, country_code, host_countries, time_zone, calendar, languages, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, ...Object.values(columns), this.clock.now()],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'open-office', recordType: 'office', recordId: id, officeId: id },
      Object.fromEntries(Object.entries(columns).map(([field, after]) => [field, { after }])),
    );
    return { id, version: 1 };
  }

  private demandPlace(actor: Actor, parentId: string | null): void {
    if (actor.kind === 'system') return;
    if (parentId !== null) return demand(actor, 'office.manage', parentId);
    throw new DomainError<PlatformErrorCode>('input.invalid', 'A new office lies under an office you administer.', {
      fields: { parentId: 'must name the office it lies under' },
    });
  }
}

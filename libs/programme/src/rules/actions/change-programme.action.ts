import { Injectable } from '@nestjs/common';
import { AuditTrail, type AuditedValues } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, DomainError, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { checkProgrammeParticulars } from '../data/programme-particulars.ts';

export interface ChangeProgrammeInput {
  readonly code: string;
  /** The version the caller read. */
  readonly version: number;
  readonly name?: string | null | undefined;
  readonly hostCountries?: readonly string[] | null | undefined;
  readonly agency?: string | null | undefined;
  readonly validFrom?: string | null | undefined;
  /** Null opens the end; null leaves every other field as it is. */
  readonly validTo?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly meansOfComplaint?: string | null | undefined;
}

const COLUMNS = {
  name: 'name',
  hostCountries: 'host_countries',
  agency: 'agency',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  source: 'source',
  meansOfComplaint: 'means_of_complaint',
} as const;
type Field = keyof typeof COLUMNS;

type Standing = Record<Field, unknown> & {
  readonly version: number;
  readonly origin: 'shipped' | 'local';
  readonly officeId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

/** Changes a programme an office recorded. Its code and currency stay: rules, figures and decisions rest on them. */
@Injectable()
export class ChangeProgrammeAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError `record.not-found`, `permission.missing`, `record.version-stale`, `programme.shipped`,
   *   `programme.unsuitable`
   */
  async execute(actor: Actor, input: ChangeProgrammeInput): Promise<{ code: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const before = await read(tx, input.code);
      demand(actor, 'programme.record', before.officeId ?? undefined);
      if (before.origin === 'shipped')
        throw new DomainError<ProgrammeErrorCode>(
          'programme.shipped',
          'This programme comes with Homeward and is changed by its next release. Draft local rules for it, or record a programme of your own.',
        );
      if (before.version !== input.version) throw staleVersion('programme', input.version, before.version);
      const fields = (Object.keys(COLUMNS) as Field[]).filter(
        (field) => (input[field] ?? (field === 'validTo' ? input[field] : undefined)) !== undefined,
      );
      await checkProgrammeParticulars(tx, {
        hostCountries: input.hostCountries ?? undefined,
        validFrom: input.validFrom ?? before.validFrom,
        validTo: input.validTo === undefined ? before.validTo : input.validTo,
      });
      const sets = fields.map((field, i) => `${COLUMNS[field]} = $${i + 3}`);
      const [changed]: [unknown[], number] = await tx.query(
        `update programme set ${[...sets, 'version = version + 1'].join(', ')}
          where code = $1 and version = $2 returning code`,
        [input.code, input.version, ...fields.map((field) => input[field])],
      );
      if (changed.length === 0) throw staleVersion('programme', input.version, (await read(tx, input.code)).version);
      const values: AuditedValues = Object.fromEntries(
        fields.map((field) => [field, { before: before[field], after: input[field] }]),
      );
      const record = { recordType: 'programme', recordId: input.code, officeId: before.officeId };
      await this.audit.record(tx, actor, { ...record, action: 'change-programme' }, values);
      return { code: input.code, version: input.version + 1 };
    });
  }
}

async function read(tx: EntityManager, code: string): Promise<Standing> {
  const rows: Standing[] = await tx.query(
    `select version, origin, office_id as "officeId", name, host_countries as "hostCountries", agency,
            to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo", source,
            means_of_complaint as "meansOfComplaint"
       from programme where code = $1`,
    [code],
  );
  if (!rows[0]) throw notFound('programme');
  return rows[0];
}

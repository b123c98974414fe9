import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { officeOfWork } from '@homeward/beneficiary';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, notFound, personOf, type Actor, type FieldProblems } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { definitionProblems } from '../domain/rule-check.ts';
import type { DateField, RuleDefinition } from '../domain/rule.ts';

export interface DraftRuleInput {
  readonly officeId?: string | undefined;
  readonly programmeCode: string;
  /** Of an existing rule, whose next version this is; or of a new one. */
  readonly code: string;
  readonly title: string;
  readonly explanation: string;
  readonly legalReference: string;
  readonly sourceKeys: readonly string[];
  readonly ourReading: string | null;
  readonly dateField: DateField;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** As typed; checked here. */
  readonly definition: unknown;
}

export interface DraftedRule {
  readonly id: string;
  /** Of the rule, counted from 1. */
  readonly number: number;
  /** Of the draft's row. */
  readonly version: number;
}

/** Writes a version of a rule that nobody is judged by yet: another person reads it, tries it and publishes it. */
@Injectable()
export class DraftRuleAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `record.not-found`, `rule.definition-wrong` */
  async execute(actor: Actor, input: DraftRuleInput): Promise<DraftedRule> {
    return this.transactions.run(actor, async (tx) => {
      const office = await officeOfWork(tx, actor, 'rule.draft', input.officeId);
      const place = await this.place(tx, input);
      refuseProblems({
        ...definitionProblems(input.definition),
        ...(await referenceProblems(tx, input)),
        ...(place.kind !== null && place.kind !== kindOf(input.definition)
          ? { kind: `must be ${place.kind}, as the versions before it` }
          : {}),
        ...(input.validTo !== null && input.validTo <= input.validFrom
          ? { validTo: 'must lie after validFrom: it is the first day the rule no longer holds' }
          : {}),
      });
      const id = randomUUID();
      const definition = input.definition as RuleDefinition;
      await tx.query(
        `insert into rule_version (id, office_id, programme_code, code, number, position, kind, title, explanation,
           legal_reference, source_keys, our_reading, date_field, valid_from, valid_to, definition, status, origin,
           drafted_by, drafted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'draft', 'local', $17, $18)`,
        [
          ...[id, office.id, input.programmeCode, input.code, place.number, place.position, definition.kind],
          ...[input.title, input.explanation, input.legalReference, input.sourceKeys, input.ourReading],
          ...[input.dateField, input.validFrom, input.validTo, JSON.stringify(definition)],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'draft-rule', recordType: 'rule_version', recordId: id, officeId: office.id },
        Object.fromEntries(
          Object.entries({ ...input, number: place.number }).map(([field, after]) => [field, { after }]),
        ),
      );
      return { id, number: place.number, version: 1 };
    });
  }

  /** Two drafts of one rule at once wait for each other, so that both get a number. */
  private async place(
    tx: EntityManager,
    { programmeCode, code }: DraftRuleInput,
  ): Promise<{ number: number; position: number; kind: string | null }> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('homeward-rule ' || $1 || ' ' || $2))`, [
      programmeCode,
      code,
    ]);
    const rows: { number: number; position: number; kind: string | null }[] = await tx.query(
      `select coalesce(max(v.number) filter (where v.code = $2), 0) + 1 as number,
              coalesce(min(v.position) filter (where v.code = $2), coalesce(max(v.position), -1) + 1) as position,
              min(v.kind) filter (where v.code = $2) as kind
         from programme p left join rule_version v on v.programme_code = p.code
        where p.code = $1 group by p.code`,
      [programmeCode, code],
    );
    if (!rows[0]) throw notFound('programme');
    return rows[0];
  }
}

function kindOf(definition: unknown): unknown {
  return (definition as { kind?: unknown } | null)?.kind;
}

async function referenceProblems(tx: EntityManager, input: DraftRuleInput): Promise<FieldProblems> {
  const currency = (input.definition as { component?: { currency?: unknown } } | null)?.component?.currency;
  const [known]: { sources: string[]; currency: boolean }[] = await tx.query(
    `select (select coalesce(array_agg(key), '{}') from source where key = any ($1::text[])) as sources,
            $2::text is null or exists (select 1 from currency where code = $2) as currency`,
    [input.sourceKeys, typeof currency === 'string' ? currency : null],
  );
  const strange = input.sourceKeys.filter((key) => !known!.sources.includes(key));
  return {
    ...(strange.length > 0 ? { sourceKeys: `are not in the list of sources: ${strange.join(', ')}` } : {}),
    ...(input.sourceKeys.length === 0 && input.ourReading === null
      ? { sourceKeys: 'must name a source, or say in ourReading what the rule rests on' }
      : {}),
    ...(known!.currency ? {} : { 'component.currency': 'is no currency of ISO 4217' }),
  };
}

function refuseProblems(fields: FieldProblems): void {
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<ProgrammeErrorCode>('rule.definition-wrong', 'This rule cannot be kept as it is written.', {
    fields,
  });
}

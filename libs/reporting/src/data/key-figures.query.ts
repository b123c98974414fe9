import { Injectable } from '@nestjs/common';
import { COUNTED_CHANNELS, FIGURE_AGE_GROUPS, FIGURE_CHANNELS, type FigureChannel } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, type Actor } from '@homeward/platform';
import { composeKeyFigures, type CountedFigure } from '../domain/compose-key-figures.ts';
import type { FigureFilters, FigurePeriod, KeyFigures } from '../domain/key-figures.ts';
import type { ReportingErrorCode } from '../domain/reporting.errors.ts';
import type { KnownOffice, ReportScope } from '../domain/scope-of-report.ts';
import { ReportScopes } from './report-scopes.ts';

/** What is asked for; channels are those of the programme when none is named. */
export interface FiguresAsked extends Partial<FigureFilters> {
  readonly from: string;
  readonly to: string;
  /** Today when absent. */
  readonly asOf?: string | undefined;
}

/** A report that can be counted: its days are in order, its codes are known. */
export interface ResolvedFigures {
  readonly period: FigurePeriod;
  readonly filters: FigureFilters;
  readonly scope: ReportScope;
  readonly offices: readonly KnownOffice[];
}

export interface AgeSexFigure {
  readonly ageGroup: (typeof FIGURE_AGE_GROUPS)[number];
  readonly sex: 'F' | 'M' | 'X';
  readonly departures: number;
}
/** The two together, which the report itself does not break down. */
export type AgePyramid = readonly AgeSexFigure[];

/** The key figures of `docs/reports.md`, counted by the database's own function and nowhere else. */
@Injectable()
export class KeyFiguresQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly scopes: ReportScopes,
  ) {}

  /** @throws DomainError `report.period-wrong`, `report.office-unknown`, `report.programme-unknown`, `permission.missing` */
  async execute(actor: Actor, asked: FiguresAsked): Promise<KeyFigures> {
    return this.count(actor, await this.resolve(actor, asked));
  }

  async count(actor: Actor, resolved: ResolvedFigures): Promise<KeyFigures> {
    return reportOf(resolved, await this.rows(actor, resolved));
  }

  /** The report, and from the same count its departures by age group and sex together. @throws as {@link execute} */
  async withPyramid(actor: Actor, asked: FiguresAsked): Promise<KeyFigures & { readonly pyramid: AgePyramid }> {
    const resolved = await this.resolve(actor, asked);
    const rows = await this.rows(actor, resolved);
    return { ...reportOf(resolved, rows), pyramid: pyramidOf(rows) };
  }

  /** How many people were paid for, by currency. */
  async paidPersons(actor: Actor, resolved: ResolvedFigures): Promise<Readonly<Record<string, number>>> {
    const rows = await this.transactions.read<{ currency: string; persons: number }>(actor, {
      name: 'count_paid_persons',
      text: `select currency, persons::float8 as persons
               from count_paid_persons($1::uuid[], $2::date, $3::date, $4::date, $5::text[], $6::text[], $7::text[], $8::text[])`,
      values: valuesOf(resolved),
    });
    return Object.fromEntries(rows.map(({ currency, persons }) => [currency, persons]));
  }

  private rows(actor: Actor, resolved: ResolvedFigures): Promise<readonly CountedFigure[]> {
    return this.transactions.read<CountedFigure>(actor, {
      name: 'count_key_figures',
      text: `select part, code, more, figure::float8 as figure
               from count_key_figures($1::uuid[], $2::date, $3::date, $4::date, $5::text[], $6::text[], $7::text[], $8::text[])`,
      values: valuesOf(resolved),
    });
  }

  /** @throws as {@link execute} */
  async resolve(actor: Actor, asked: FiguresAsked): Promise<ResolvedFigures> {
    const filters = filtersOf(asked);
    const { scope, offices, today } = await this.scopes.resolve(actor, filters.office, filters.programme);
    return { period: periodOf(asked, today), filters: { ...filters, office: scope.named }, scope, offices };
  }
}

function reportOf({ period, filters, scope, offices }: ResolvedFigures, rows: readonly CountedFigure[]): KeyFigures {
  const codes = new Map(offices.map(({ id, code }) => [id, code]));
  const { from, to, asOf } = period;
  const counted = composeKeyFigures(rows, (id) => codes.get(id)!);
  return { report: 'key-figures', scope: scope.words, from, to, asOf, filters, ...counted };
}

const pyramidOf = (rows: readonly CountedFigure[]): AgePyramid =>
  rows
    .filter(({ part }) => part === 'ageSex')
    .map(({ code, more, figure }) => ({
      ageGroup: FIGURE_AGE_GROUPS[Number(code)]!,
      sex: more as AgeSexFigure['sex'],
      departures: figure!,
    }));

/** In the order of the counting functions. */
const valuesOf = ({ period, filters, scope }: ResolvedFigures): unknown[] => [
  ...[scope.officeIds, period.from, period.to, period.asOf],
  ...[orAll(filters.programme), orAll(filters.host), orAll(filters.returnType)],
  filters.channel.length === FIGURE_CHANNELS.length ? null : filters.channel,
];

function periodOf({ from, to, asOf }: FiguresAsked, today: string): FigurePeriod {
  if (from > to) throw periodWrong('to', `lies before the first day (${from}); name a later one`);
  if (asOf !== undefined && asOf > today)
    throw periodWrong('asOf', `lies after today (${today}); nothing is known of it yet`);
  return { from, to, asOf: asOf ?? today };
}

function filtersOf({ office = [], programme = [], host = [], returnType = [], channel }: FiguresAsked): FigureFilters {
  const channels: readonly FigureChannel[] = channel === undefined || channel.length === 0 ? COUNTED_CHANNELS : channel;
  const once = <Code extends string>(codes: readonly Code[]): readonly Code[] => [...new Set(codes)].sort();
  return {
    ...{ office: once(office), programme: once(programme), host: once(host), returnType: once(returnType) },
    channel: FIGURE_CHANNELS.filter((code) => channels.includes(code)),
  };
}

const orAll = (codes: readonly string[]): readonly string[] | null => (codes.length === 0 ? null : codes);

const periodWrong = (field: string, mend: string): DomainError<ReportingErrorCode> =>
  new DomainError('report.period-wrong', 'These days make no period.', { fields: { [field]: mend } });

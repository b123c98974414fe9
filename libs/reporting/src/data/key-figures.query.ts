import { Injectable } from '@nestjs/common';
import { COUNTED_CHANNELS, FIGURE_CHANNELS, type FigureChannel } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, Config, demand, DomainError, type Actor } from '@homeward/platform';
import { composeKeyFigures, type CountedFigure } from '../domain/compose-key-figures.ts';
import type { FigureFilters, FigurePeriod, KeyFigures } from '../domain/key-figures.ts';
import type { ReportingErrorCode } from '../domain/reporting.errors.ts';
import { scopeOfReport, type KnownOffice, type ReportScope } from '../domain/scope-of-report.ts';

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

interface Known {
  readonly offices: readonly KnownOffice[];
  readonly programmes: readonly { readonly code: string; readonly hosts: readonly string[] }[];
}

const KNOWN_SQL = `
  select (select json_agg(json_build_object('id', o.id, 'parentId', o.parent_id, 'code', coalesce(o.code, o.name),
            'timeZone', o.time_zone, 'hostCountries', o.host_countries) order by coalesce(o.code, o.name)) from office o)
           as offices,
         coalesce((select json_agg(json_build_object('code', p.code, 'hosts', p.host_countries)) from programme p
           where p.code = any ($1::text[])), '[]') as programmes`;

/** The key figures of `docs/reports.md`, counted by the database's own function and nowhere else. */
@Injectable()
export class KeyFiguresQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws DomainError `report.period-wrong`, `report.office-unknown`, `report.programme-unknown`, `permission.missing` */
  async execute(actor: Actor, asked: FiguresAsked): Promise<KeyFigures> {
    return this.count(actor, await this.resolve(actor, asked));
  }

  async count(actor: Actor, { period, filters, scope, offices }: ResolvedFigures): Promise<KeyFigures> {
    const rows = await this.transactions.read<CountedFigure>(actor, {
      name: 'count_key_figures',
      text: `select part, code, more, figure::float8 as figure
               from count_key_figures($1::uuid[], $2::date, $3::date, $4::date, $5::text[], $6::text[], $7::text[], $8::text[])`,
      values: [
        ...[scope.officeIds, period.from, period.to, period.asOf],
        ...[orAll(filters.programme), orAll(filters.host), orAll(filters.returnType)],
        filters.channel.length === FIGURE_CHANNELS.length ? null : filters.channel,
      ],
    });
    const codes = new Map(offices.map(({ id, code }) => [id, code]));
    const { from, to, asOf } = period;
    const counted = composeKeyFigures(rows, (id) => codes.get(id)!);
    return { report: 'key-figures', scope: scope.words, from, to, asOf, filters, ...counted };
  }

  /** @throws as {@link execute} */
  async resolve(actor: Actor, asked: FiguresAsked): Promise<ResolvedFigures> {
    demand(actor, 'figures.read');
    const filters = filtersOf(asked);
    const { offices, programmes } = await this.known(actor, filters.programme);
    const strange = filters.programme.find((code) => !programmes.some((programme) => programme.code === code));
    if (strange !== undefined)
      throw new DomainError<ReportingErrorCode>('report.programme-unknown', `There is no programme "${strange}".`, {
        fields: { programme: `"${strange}" is no programme here; write its code as the list of programmes shows it` },
      });
    const hosts = programmes.length === 0 ? null : programmes.flatMap((programme) => programme.hosts);
    const scope = scopeOfReport(offices, actor.offices['figures.read'] ?? [], filters.office, hosts);
    return { period: this.periodOf(asked, scope), filters: { ...filters, office: scope.named }, scope, offices };
  }

  private async known(actor: Actor, programmes: readonly string[]): Promise<Known> {
    const [known] = await this.transactions.read<Known>(actor, {
      ...{ name: 'report_known_codes', text: KNOWN_SQL, values: [programmes] },
    });
    return known!;
  }

  private periodOf({ from, to, asOf }: FiguresAsked, { zone }: ReportScope): FigurePeriod {
    const today = this.clock.today(zone ?? this.config.NIGHT_ZONE);
    if (from > to) throw periodWrong('to', `lies before the first day (${from}); name a later one`);
    if (asOf !== undefined && asOf > today)
      throw periodWrong('asOf', `lies after today (${today}); nothing is known of it yet`);
    return { from, to, asOf: asOf ?? today };
  }
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

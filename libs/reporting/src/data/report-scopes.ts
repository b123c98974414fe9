import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, Config, demand, DomainError, type Actor } from '@homeward/platform';
import type { ReportingErrorCode } from '../domain/reporting.errors.ts';
import { scopeOfReport, type KnownOffice, type ReportScope } from '../domain/scope-of-report.ts';

export interface ResolvedScope {
  readonly scope: ReportScope;
  readonly offices: readonly KnownOffice[];
  /** `YYYY-MM-DD` in the zone of the one office asked for, or else of the installation. */
  readonly today: string;
}

interface Known {
  readonly offices: readonly KnownOffice[];
  readonly programmes: readonly { readonly code: string; readonly hosts: readonly string[] }[];
}

const KNOWN_SQL = `
  select coalesce((select json_agg(json_build_object('id', o.id, 'parentId', o.parent_id, 'code', coalesce(o.code, o.name),
            'timeZone', o.time_zone, 'hostCountries', o.host_countries) order by coalesce(o.code, o.name)) from office o),
           '[]') as offices,
         coalesce((select json_agg(json_build_object('code', p.code, 'hosts', p.host_countries)) from programme p
           where p.code = any ($1::text[])), '[]') as programmes`;

/** Which offices a report counts for whoever asks, in words as well: a number without its scope misleads. */
@Injectable()
export class ReportScopes {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * @param offices codes or ids; all the actor may count when empty
   * @throws DomainError `report.office-unknown`, `report.programme-unknown`, `permission.missing`
   */
  async resolve(actor: Actor, offices: readonly string[], programmes: readonly string[] = []): Promise<ResolvedScope> {
    // The installation itself counts what there is, also where no office was opened yet.
    if (actor.kind !== 'system') demand(actor, 'figures.read');
    const [found] = await this.transactions.read<Known>(actor, {
      ...{ name: 'report_known_codes', text: KNOWN_SQL, values: [programmes] },
    });
    const known = found!;
    const strange = programmes.find((code) => !known.programmes.some((programme) => programme.code === code));
    if (strange !== undefined)
      throw new DomainError<ReportingErrorCode>('report.programme-unknown', `There is no programme "${strange}".`, {
        fields: { programme: `"${strange}" is no programme here; write its code as the list of programmes shows it` },
      });
    const hosts = known.programmes.length === 0 ? null : known.programmes.flatMap((programme) => programme.hosts);
    const scope = scopeOfReport(known.offices, actor.offices['figures.read'] ?? [], offices, hosts);
    return { scope, offices: known.offices, today: this.clock.today(scope.zone ?? this.config.NIGHT_ZONE) };
  }
}

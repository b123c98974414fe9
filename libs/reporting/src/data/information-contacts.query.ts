import { Injectable } from '@nestjs/common';
import { INFORMATION_CHANNELS, INFORMATION_TOPICS } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, type Actor } from '@homeward/platform';
import type { ReportingErrorCode } from '../domain/reporting.errors.ts';
import type { ContactFigures, InformationContacts } from '../domain/standing-reports.ts';
import { ReportScopes } from './report-scopes.ts';

interface Counted extends ContactFigures {
  readonly by: 'all' | 'channel' | 'topic' | 'language' | 'month';
  readonly code: string | null;
}

/** Who asked without a case: contacts of the months, those that were counted out among them, and the people they were. */
@Injectable()
export class InformationContactsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly scopes: ReportScopes,
  ) {}

  /**
   * @param months the first and the last, `YYYY-MM`
   * @throws DomainError `report.period-wrong`, `report.office-unknown`, `permission.missing`
   */
  async execute(
    actor: Actor,
    { from, to }: { readonly from: string; readonly to: string },
    offices: readonly string[],
  ): Promise<InformationContacts> {
    const { scope } = await this.scopes.resolve(actor, offices);
    if (from > to)
      throw new DomainError<ReportingErrorCode>('report.period-wrong', 'These months make no period.', {
        fields: { to: `lies before the first month (${from}); name a later one` },
      });
    const rows = await this.transactions.read<Counted>(actor, {
      name: 'report_information_contacts',
      text: `with told as (
               select date_trunc('month', day)::date as month, channel, topic, languages, 1 as contacts, heads
                 from information_contact
                where day >= $2::date and day < $3::date + interval '1 month' and office_id = any ($1::uuid[])
               union all
               select month, channel, topic, languages, contacts, heads from information_count
                where month between $2::date and $3::date and office_id = any ($1::uuid[]))
             select 'all' as by, null as code, coalesce(sum(contacts), 0)::integer as contacts,
                    coalesce(sum(heads), 0)::integer as heads from told
             union all
             select x.by, x.code, sum(contacts)::integer, sum(heads)::integer
               from told cross join lateral (
                 values ('channel', channel), ('topic', topic), ('month', to_char(month, 'YYYY-MM'))
                 union all select 'language', l from unnest(languages) l) x (by, code)
              group by 1, 2 order by 1, 2`,
      values: [scope.officeIds, `${from}-01`, `${to}-01`],
    });
    const by = (what: Counted['by']): Record<string, ContactFigures> =>
      Object.fromEntries(
        rows.filter((row) => row.by === what).map(({ code, contacts, heads }) => [code!, { contacts, heads }]),
      );
    const closed = <Code extends string>(codes: readonly Code[], what: Counted['by']): Record<Code, ContactFigures> =>
      Object.fromEntries(codes.map((code) => [code, by(what)[code] ?? { contacts: 0, heads: 0 }])) as Record<
        Code,
        ContactFigures
      >;
    const { contacts, heads } = rows.find((row) => row.by === 'all')!;
    return {
      ...{ report: 'information-contacts', scope: scope.words, from, to, contacts, heads },
      ...{ byChannel: closed(INFORMATION_CHANNELS, 'channel'), byTopic: closed(INFORMATION_TOPICS, 'topic') },
      ...{ byLanguage: by('language'), byMonth: by('month') },
    };
  }
}

import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { AmountRole, RuleVersion } from '../domain/rule.ts';
import { RULE_COLUMNS } from './rule-book.ts';

export interface ProgrammeView {
  readonly code: string;
  readonly name: string;
  readonly hostCountries: readonly string[];
  readonly currency: string;
  readonly meansOfComplaint: string;
  readonly agency: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly origin: 'shipped' | 'local';
  readonly officeId: string | null;
  /** Somebody can be evaluated by it: a rule of it was published. */
  readonly usable: boolean;
  readonly version: number;
}

export interface FundView {
  readonly id: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface RuleView extends Omit<RuleVersion, 'version'> {
  /** Of the rule, counted from 1. */
  readonly number: number;
  /** Of the row. */
  readonly version: number;
  readonly status: 'draft' | 'published';
  readonly origin: 'shipped' | 'local';
  readonly draftedBy: string | null;
  readonly publishedBy: string | null;
}

export interface FigureView {
  readonly id: string;
  readonly officeId: string;
  readonly component: string;
  readonly role: AmountRole;
  readonly amountMinor: number;
  readonly currency: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly enteredBy: string;
  readonly confirmedBy: string | null;
  readonly version: number;
}

const PROGRAMME = `p.code, p.name, p.host_countries as "hostCountries", p.currency,
  p.means_of_complaint as "meansOfComplaint", p.agency, to_char(p.valid_from, 'YYYY-MM-DD') as "validFrom",
  to_char(p.valid_to, 'YYYY-MM-DD') as "validTo", p.source, p.origin, p.office_id as "officeId", p.version,
  exists (select 1 from rule_version u where u.programme_code = p.code and u.status = 'published') as usable`;

/** Programmes and their rules, which everybody signed in may read; drafts only in the office that keeps them. */
@Injectable()
export class ProgrammesQueries {
  constructor(private readonly transactions: Transactions) {}

  list(actor: Actor): Promise<ProgrammeView[]> {
    demand(actor, 'programme.read');
    return this.transactions.read<ProgrammeView>(actor, {
      name: 'programme_list',
      text: `select ${PROGRAMME} from programme p order by p.code`,
      values: [],
    });
  }

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, code: string): Promise<ProgrammeView & { rules: RuleView[]; funds: FundView[] }> {
    demand(actor, 'programme.read');
    const [programme] = await this.transactions.read<ProgrammeView & { rules: RuleView[]; funds: FundView[] }>(actor, {
      name: 'programme_one',
      text: `select ${PROGRAMME},
          (select coalesce(json_agg(r), '[]') from (
             select ${RULE_COLUMNS.replace('v.number as version', 'v.number, v.version')}, v.status, v.origin,
                    v.drafted_by as "draftedBy", v.published_by as "publishedBy"
               from rule_version v where v.programme_code = p.code order by v.position, v.code, v.number) r) as rules,
          (select coalesce(json_agg(f), '[]') from (
             select f.id, f.project_id as "projectId", j.name as "projectName", f.valid_from as "validFrom",
                    f.valid_to as "validTo"
               from programme_fund f join project j on j.id = f.project_id
              where f.programme_code = p.code order by f.valid_from, j.name) f) as funds
        from programme p where p.code = $1`,
      values: [code],
    });
    if (!programme) throw notFound('programme');
    return programme;
  }

  /** The figures of the offices one works for, confirmed or waiting to be. */
  figures(actor: Actor, programmeCode: string): Promise<FigureView[]> {
    demand(actor, 'programme.read');
    return this.transactions.read<FigureView>(actor, {
      name: 'programme_figures',
      text: `select id, office_id as "officeId", component, role, amount_minor as "amountMinor", currency,
                    to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo",
                    source, entered_by as "enteredBy", confirmed_by as "confirmedBy", version
               from local_figure where programme_code = $1 order by component, role, valid_from, id`,
      values: [programmeCode],
    });
  }
}

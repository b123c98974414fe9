import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type { FundingInput } from '../domain/funding.ts';

export interface DonorView {
  readonly id: string;
  readonly name: string;
}

export interface ProjectView {
  readonly id: string;
  readonly officeId: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly fundings: readonly (FundingInput & { readonly donorName: string })[];
}

/** The directory of projects and of those who pay for them. */
@Injectable()
export class ProjectsQueries {
  constructor(private readonly transactions: Transactions) {}

  donors(actor: Actor): Promise<DonorView[]> {
    return this.transactions.read<DonorView>(actor, {
      name: 'organisation_donors',
      text: `select id, name from donor order by name`,
      values: [],
    });
  }

  projects(actor: Actor): Promise<ProjectView[]> {
    return this.transactions.read<ProjectView>(actor, {
      name: 'organisation_projects',
      text: `select p.id, p.office_id as "officeId", p.name, to_char(p.starts_on, 'YYYY-MM-DD') as "startsOn",
                    to_char(p.ends_on, 'YYYY-MM-DD') as "endsOn",
                    (select coalesce(json_agg(f), '[]') from (
                       select f.donor_id as "donorId", d.name as "donorName",
                              f.agreement_reference as "agreementReference", f.starts_on as "startsOn",
                              f.ends_on as "endsOn", f.share_basis_points as "shareBasisPoints"
                         from project_funding f join donor d on d.id = f.donor_id
                        where f.project_id = p.id order by f.starts_on, d.name, f.id) f) as fundings
               from project p order by p.starts_on desc, p.name, p.id`,
      values: [],
    });
  }
}

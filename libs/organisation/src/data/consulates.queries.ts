import { Injectable } from '@nestjs/common';
import type { AgreementKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';

export interface ConsulateRow {
  readonly id: string;
  readonly officeId: string;
  readonly countryCode: string;
  readonly name: string;
  readonly city: string;
  readonly address: string | null;
  readonly usualDays: number | null;
  readonly fee: { readonly amountMinor: number; readonly currency: string } | null;
  readonly closedOn: string | null;
  readonly version: number;
}

export interface AgreementRow {
  readonly id: string;
  readonly officeId: string;
  readonly countryCode: string;
  readonly kind: AgreementKind;
  readonly title: string;
  readonly inForceOn: string;
  readonly endedOn: string | null;
  readonly whatToExpect: string;
  readonly source: string;
  readonly version: number;
}

/** The directory of consulates, and what states agreed. */
@Injectable()
export class ConsulatesQueries {
  constructor(private readonly transactions: Transactions) {}

  async consulates(actor: Actor): Promise<ConsulateRow[]> {
    demand(actor, 'office.read');
    return this.transactions.read<ConsulateRow>(actor, {
      name: 'consulates',
      text: `select id, office_id as "officeId", country_code as "countryCode", name, city, address,
                    usual_days as "usualDays", closed_on::text as "closedOn", version,
                    case when fee_minor is not null
                      then json_build_object('amountMinor', fee_minor, 'currency', currency) end as fee
               from consulate order by country_code, name, id`,
      values: [],
    });
  }

  async agreements(actor: Actor): Promise<AgreementRow[]> {
    demand(actor, 'office.read');
    return this.transactions.read<AgreementRow>(actor, {
      name: 'readmission_agreements',
      text: `select id, office_id as "officeId", country_code as "countryCode", kind, title,
                    in_force_on::text as "inForceOn", ended_on::text as "endedOn", what_to_expect as "whatToExpect",
                    source, version
               from readmission_agreement order by country_code, in_force_on desc, id`,
      values: [],
    });
  }
}

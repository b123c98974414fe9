import { Injectable } from '@nestjs/common';
import type { KnowledgeMark } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';

export interface CentreRow {
  readonly code: string;
  readonly name: string;
  readonly countryCode: string;
  readonly matter: string;
  /** How well it is known; never an official list. */
  readonly knownFrom: KnowledgeMark;
}

/** Where people can be referred, each with how well we know it. */
@Injectable()
export class ListCentresQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor): Promise<CentreRow[]> {
    demand(actor, 'office.read');
    return this.transactions.read<CentreRow>(actor, {
      name: 'specialised_centres',
      text: `select code, name, country_code as "countryCode", matter, known_from as "knownFrom"
               from specialised_centre order by country_code, name`,
      values: [],
    });
  }
}

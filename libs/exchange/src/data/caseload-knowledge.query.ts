import { Injectable } from '@nestjs/common';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseloadKnowledge } from '../domain/knowledge.ts';

interface Row {
  readonly countries: string[];
  readonly languages: string[];
  readonly currencies: Record<string, number>;
  readonly offices: string[];
  readonly programmes: string[];
}

const SQL = `
  select array(select trim(code) from country where kind = 'country') as countries,
         array(select code from language where length(code) = 2) as languages,
         (select jsonb_object_agg(trim(code), minor_digits) from currency) as currencies,
         array(select coalesce(code, name) from office where closed_on is null and ($1::uuid[] is null or id = any ($1::uuid[]))) as offices,
         array(select code from programme) as programmes`;

/** What a file is held against, read once. */
@Injectable()
export class CaseloadKnowledgeQuery {
  constructor(private readonly clock: Clock) {}

  /**
   * @param offices those the importing person may import for; null for all
   * @param zone the installation's, in which today is reckoned
   */
  async find(
    tx: EntityManager,
    offices: readonly string[] | null,
    zone: string,
    createsOffices: boolean,
  ): Promise<CaseloadKnowledge> {
    const [row]: Row[] = await tx.query(SQL, [offices]);
    const byCode = (codes: readonly string[]): Map<string, string> =>
      new Map(codes.map((code) => [code.toUpperCase(), code]));
    return {
      today: this.clock.today(zone),
      countries: new Set(row!.countries),
      languages: new Set(row!.languages),
      currencies: new Map(Object.entries(row!.currencies)),
      offices: byCode(row!.offices),
      programmes: byCode(row!.programmes),
      createsOffices,
    };
  }
}

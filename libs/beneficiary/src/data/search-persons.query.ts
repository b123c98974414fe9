import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions, type PreparedStatement } from '@homeward/database';
import { demand, DomainError, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import type { BeneficiaryErrorCode } from '../domain/beneficiary.errors.ts';
import { contactKeysOf, looksLikeNumber } from '../domain/contact-value.ts';
import { documentKeysOf } from '../domain/document-number.ts';
import type { FoundBy } from '../domain/found-by.ts';
import { searchKey } from '../domain/search-key.ts';
import { PersonFinders } from './person-finders.ts';
import { personShownSql, type PersonShown } from './person-shown.sql.ts';

export interface PersonFound extends PersonShown {
  foundBy: FoundBy;
}

export interface SearchPersonsInput extends PageQuery {
  /** A name in any script and order, or a telephone number, e-mail address, document or case number. */
  readonly words: string;
}

interface Found {
  /** A select of `person_id`, `score` and, where it is known before the person is, `by`. */
  readonly found: string;
  /** Why the person `p` was found, of `hit.by`. */
  readonly by: string;
}

const foundSql = ({ found, by }: Found, cases: string): string => `
  with hit as (select found.person_id, max(found.score) as score, min(found.by) as by from (${found}) found
                 join person p on p.id = found.person_id where p.erased_at is null group by 1),
       shown as (
         select ${personShownSql(cases)}, ${by} as "foundBy"
           from hit
           join person p on p.id = hit.person_id
           join office o on o.id = p.office_id
           join person_name n on n.person_id = p.id and n.kind = 'primary'
          order by hit.score desc, n.family_name, n.given_names, p.id
          limit $2 offset $3)
  select (select count(*)::integer from hit) as total, coalesce((select json_agg(shown) from shown), '[]') as rows`;

/** The words are the name, or a part of it, in whatever order they were typed. */
const isNamed = (key: string): string => `(strpos(${key}, $1) > 0 or similarity(${key}, $1) > 0.999)`;

/** Ids a search may mean come from a named function, because its operators cannot use their index under a policy. */
const BY_NAME: Found = {
  found: `select person_id, score, null::text as by from candidate_person($1, 200)`,
  by: `case when ${isNamed('n.search_key')} then 'name'
            when exists (select 1 from person_name x where x.person_id = p.id and ${isNamed('x.search_key')}) then 'other-name'
            else 'similar-name' end`,
};
/** A number may be of a telephone and of a paper at once: whoever types it knows which they mean. */
const BY_KEY: Found = {
  found: `select person_id, 1::real as score, 'telephone-or-email' as by from contact_channel
           where value_key = any ($1::text[]) and ended_at is null
          union select person_id, 1::real, 'document-number' from identity_document where number_key = any ($4::text[])`,
  by: 'hit.by',
};

/** Finds people of the actor's offices by a name however it is spelt, or exactly by number, address or paper. */
@Injectable()
export class SearchPersonsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly finders: PersonFinders,
  ) {}

  /** @throws DomainError `person.search-too-short` */
  async execute(actor: Actor, input: SearchPersonsInput): Promise<{ rows: PersonFound[]; page: PageInfo }> {
    demand(actor, 'person.read');
    const { page, size, offset } = pageOf(input);
    const statement = await this.statementOf(actor, input.words, [size, offset]);
    const traces = statement.name === 'beneficiary_search_name' ? [] : [this.traceOf(actor)];
    const [found] = await this.transactions.read<{ total: number; rows: PersonFound[] }>(actor, statement, traces);
    return { rows: found!.rows, page: { page, size, total: found!.total } };
  }

  private async statementOf(actor: Actor, words: string, part: readonly number[]): Promise<PreparedStatement> {
    const { cases } = this.finders;
    const known = this.finders.of(words);
    if (known) {
      const found = `select person_id, 1::real as score, 'case-number' as by from (${known.found}) of_number`;
      const text = foundSql({ found, by: 'hit.by' }, cases);
      return { name: `beneficiary_search_${known.name}`, text, values: [known.number, ...part] };
    }
    const contacts = contactKeysOf(words, looksLikeNumber(words) ? await this.countriesOf(actor) : []);
    const documents = documentKeysOf(words);
    if (contacts.length + documents.length > 0)
      return {
        name: 'beneficiary_search_key',
        text: foundSql(BY_KEY, cases),
        values: [contacts, ...part, documents],
      };
    const name = searchKey(words);
    if (name.length < 2)
      throw new DomainError<BeneficiaryErrorCode>('person.search-too-short', 'Type at least two letters of a name.', {
        fields: { words: 'must hold two letters, or a telephone, document or case number, or an e-mail address' },
      });
    return { name: 'beneficiary_search_name', text: foundSql(BY_NAME, cases), values: [name, ...part] };
  }

  /** A number typed without its country may be of any country the searcher's offices stand in. */
  private async countriesOf(actor: Actor): Promise<string[]> {
    const rows = await this.transactions.read<{ code: string }>(actor, {
      name: 'beneficiary_search_countries',
      text: `select distinct country_code as code from office where id = any ($1::uuid[])`,
      values: [actor.offices['person.read'] ?? []],
    });
    return rows.map(({ code }) => code);
  }

  /** A search by name leaves its trace in `candidate_person`; one by a number leaves the same here. */
  private traceOf(actor: Actor): ReturnType<AuditTrail['readOf']> {
    return this.audit.readOf(actor, {
      action: 'search-persons',
      recordType: 'person',
      recordId: 'search-persons',
      officeId: actor.offices['case.read']?.[0] ?? null,
    });
  }
}

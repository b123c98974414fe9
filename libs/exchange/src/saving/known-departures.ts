import type { EntityManager } from 'typeorm';

/** The day each known pair of references departed; read at the first service whose person is not in the file. */
export class KnownDepartures {
  private known: Promise<Map<string, string>> | undefined;

  constructor(private readonly tx: EntityManager) {}

  /** @returns empty for nobody who departed; undefined for a pair that is not known */
  async find(caseRef: string, personRef: string): Promise<string | undefined> {
    this.known ??= this.read();
    return (await this.known).get(`${caseRef}\n${personRef}`);
  }

  private async read(): Promise<Map<string, string>> {
    const rows: { pair: string; departed: string }[] = await this.tx.query(`
      select coalesce(r.case_ref, 'HW:' || c.id) || chr(10) || coalesce(q.person_ref, 'HW:' || m.person_id) as pair,
             coalesce((select to_char(d.departed_on, 'YYYY-MM-DD') from departure d
                where d.member_id = m.id and d.taken_back_at is null), '') as departed
        from case_member m join "case" c on c.id = m.case_id
        left join caseload_case_ref r on r.case_id = m.case_id
        left join caseload_person_ref q on q.person_id = m.person_id`);
    return new Map(rows.map(({ pair, departed }) => [pair, departed]));
  }
}

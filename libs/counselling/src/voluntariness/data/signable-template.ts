import type { EntityManager } from 'typeorm';

export interface SignableTemplate {
  readonly language: string;
  readonly number: number;
  readonly sample: boolean;
  /** Days `YYYY-MM-DD`; `validTo` is the first on which it is no longer signed. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A draft is nothing to sign: only one person has read it. */
export async function findTemplate(tx: EntityManager, templateId: string): Promise<SignableTemplate | null> {
  const rows: SignableTemplate[] = await tx.query(
    `select language, number, sample, valid_from::text as "validFrom", valid_to::text as "validTo"
       from declaration_template where id = $1 and state = 'published'`,
    [templateId],
  );
  return rows[0] ?? null;
}

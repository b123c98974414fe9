import { notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { RecordedDocument } from '../domain/compare-document.ts';
import { DIGEST_OF } from './travel-documents.ts';

export interface DocumentOfMember extends RecordedDocument {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
  readonly originalAt: string;
}

/**
 * A document of this person with what is recorded of both, held until the transaction ends.
 * @throws DomainError `record.not-found` when it is somebody else's, `record.version-stale`
 */
export async function holdDocument(
  tx: EntityManager,
  personId: string,
  { documentId, version }: { readonly documentId: string; readonly version: number },
): Promise<DocumentOfMember> {
  await tx.query(`select 1 from identity_document where id = $1 for no key update`, [documentId]);
  const rows: DocumentOfMember[] = await tx.query(
    `select d.id, d.version, d.kind, d.number, d.expires_on::text as "expiresOn", d.original_at as "originalAt",
            trim(c.alpha3) as "issuingState", ${DIGEST_OF('d')} as digest,
            p.birth_date::text as "birthDate", p.birth_date_precision as "birthDatePrecision", p.sex,
            (select coalesce(json_agg(json_build_object('givenNames', n.given_names, 'familyName', n.family_name)
                      order by (n.kind = 'primary') desc, n.id), '[]')
               from person_name n where n.person_id = p.id) as names,
            (select coalesce(json_agg(trim(k.alpha3) order by k.alpha3), '[]')
               from person_nationality n join country k on k.code = n.country_code
              where n.person_id = p.id and n.ended_on is null) as nationalities
       from identity_document d join country c on c.code = d.issuing_country_code join person p on p.id = d.person_id
      where d.id = $1 and d.person_id = $2`,
    [documentId, personId],
  );
  const found = rows[0];
  if (!found) throw notFound('document of this person', { documentId: 'must be a document of this member' });
  if (found.version !== version) throw staleVersion('identity document', version, found.version);
  return found;
}

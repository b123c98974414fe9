import type {
  ConsularAttendee,
  ConsularState,
  ConsularStep,
  DocumentCheckMethod,
  DocumentDecision,
  DocumentDifference,
  DocumentHolder,
  IdentityDocumentKind,
  OriginalPlace,
  ReceptionKind,
  ReceptionState,
  RetrievalState,
  TravelDocumentKind,
} from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { DIGEST_OF } from './travel-documents.ts';

/** What a case's travellers have so far, as everybody on the case sees it. Days are `YYYY-MM-DD`. */
export interface DocumentRow {
  readonly memberId: string;
  readonly id: string;
  readonly kind: IdentityDocumentKind;
  readonly number: string | null;
  readonly issuingCountryCode: string;
  readonly expiresOn: string | null;
  readonly originalAt: OriginalPlace;
  readonly version: number;
  /** The latest look at this document as it stands now. */
  readonly check: {
    readonly method: DocumentCheckMethod;
    readonly decision: DocumentDecision;
    readonly differences: readonly DocumentDifference[];
    readonly checkedOn: string;
  } | null;
  readonly retrieval: {
    readonly id: string;
    readonly holder: DocumentHolder;
    readonly holderName: string;
    readonly state: RetrievalState;
    readonly askedOn: string;
    readonly promisedFor: string | null;
    readonly version: number;
  } | null;
}

export interface RequestRow {
  readonly memberId: string;
  readonly id: string;
  readonly consulateId: string;
  readonly consulateName: string;
  readonly usualDays: number | null;
  readonly documentKind: TravelDocumentKind;
  readonly state: ConsularState;
  readonly askedOn: string;
  readonly asylumToldOn: string | null;
  readonly textShown: string;
  readonly textLanguage: string;
  readonly version: number;
  readonly steps: readonly {
    readonly id: string;
    readonly what: ConsularStep;
    readonly happenedOn: string;
    readonly appointmentAt: string | null;
    readonly attended: readonly ConsularAttendee[];
    readonly fee: { readonly amountMinor: number; readonly currency: string } | null;
    readonly note: string | null;
  }[];
}

export interface ReceptionRow {
  readonly memberId: string;
  readonly id: string;
  readonly kind: ReceptionKind;
  readonly receivingOfficeName: string | null;
  readonly place: string;
  readonly contactName: string;
  readonly contact: string;
  readonly state: ReceptionState;
  readonly askedOn: string;
  readonly answeredOn: string | null;
  readonly version: number;
}

export function documentRows(tx: EntityManager, memberIds: readonly string[]): Promise<DocumentRow[]> {
  return tx.query(
    `select m.id as "memberId", d.id, d.kind, d.number, d.issuing_country_code as "issuingCountryCode",
            d.expires_on::text as "expiresOn", d.original_at as "originalAt", d.version,
            (select json_build_object('method', k.method, 'decision', k.decision, 'differences', k.differences,
                      'checkedOn', k.checked_on)
               from document_check k where k.document_id = d.id and k.document_digest = ${DIGEST_OF('d')}
              order by k.created_at desc limit 1) as check,
            (select json_build_object('id', r.id, 'holder', r.holder, 'holderName', r.holder_name, 'state', r.state,
                      'askedOn', r.asked_on, 'promisedFor', r.promised_for, 'version', r.version)
               from document_retrieval r where r.document_id = d.id order by r.created_at desc limit 1) as retrieval
       from case_member m join identity_document d on d.person_id = m.person_id
      where m.id = any ($1::uuid[]) and d.kind in ('passport', 'emergency-travel-document')
      order by d.expires_on desc nulls last, d.id`,
    [memberIds],
  );
}

export function requestRows(tx: EntityManager, memberIds: readonly string[]): Promise<RequestRow[]> {
  return tx.query(
    `select r.member_id as "memberId", r.id, r.consulate_id as "consulateId", c.name as "consulateName",
            c.usual_days as "usualDays", r.document_kind as "documentKind", r.state, r.asked_on::text as "askedOn",
            r.asylum_told_on::text as "asylumToldOn", r.text_shown as "textShown", r.text_language as "textLanguage",
            r.version,
            (select coalesce(json_agg(json_build_object('id', s.id, 'what', s.what, 'happenedOn', s.happened_on,
                      'appointmentAt', s.appointment_at, 'attended', s.attended, 'note', s.note,
                      'fee', case when s.fee_minor is not null
                               then json_build_object('amountMinor', s.fee_minor, 'currency', s.currency) end)
                      order by s.happened_on desc, s.created_at desc), '[]')
               from consular_step s where s.request_id = r.id) as steps
       from consular_request r join consulate c on c.id = r.consulate_id
      where r.member_id = any ($1::uuid[]) order by r.created_at desc, r.id`,
    [memberIds],
  );
}

export function receptionRows(tx: EntityManager, memberIds: readonly string[]): Promise<ReceptionRow[]> {
  return tx.query(
    `select distinct on (r.member_id) r.member_id as "memberId", r.id, r.kind, o.name as "receivingOfficeName", r.place,
            r.contact_name as "contactName", r.contact, r.state, r.asked_on::text as "askedOn",
            r.answered_on::text as "answeredOn", r.version
       from reception r left join office o on o.id = r.receiving_office_id
      where r.member_id = any ($1::uuid[])
      order by r.member_id, r.state = 'declined', r.created_at desc`,
    [memberIds],
  );
}

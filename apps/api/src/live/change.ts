import type { CasePart } from '@homeward/contracts';

/** A row of a case that was written, by ids only: what is in it is asked under row security, as each reader. */
export interface Change {
  readonly table: string;
  readonly rowId: string;
  readonly caseId: string;
  readonly officeId: string;
  /** Null when the installation itself wrote it. */
  readonly actorId: string | null;
  /** When it was heard, which is after it was committed. */
  readonly at: Date;
}

export type Heard =
  | { readonly kind: 'change'; readonly change: Change }
  /** An import or the like: more rows than anybody follows. */
  | { readonly kind: 'many'; readonly officeId: string }
  | ({ readonly kind: 'own' } & OwnRecord);

/** What is told to one person alone: a notice, or how far an import or export of theirs has come. */
export interface OwnRecord {
  readonly name: OwnRecordName;
  readonly id: string;
  readonly userId: string;
}
export const OWN_RECORDS = ['notice', 'caseload'] as const;
export type OwnRecordName = (typeof OWN_RECORDS)[number];

const TABLE = /^[a-z_]+$/;

/** A line of a trigger, see libs/database/src/changes; null for one of another version of Homeward. */
export function heardIn(payload: string, at: Date): Heard | null {
  const [table = '', ...ids] = payload.split(' ');
  const [first, second, officeId, actorId] = ids;
  if (table === 'many' && first) return { kind: 'many', officeId: first };
  const name = OWN_RECORDS.find((own) => own === table);
  if (name && first && second) return { kind: 'own', name, id: first, userId: second };
  if (!TABLE.test(table) || !first || !second || !officeId || !actorId) return null;
  const change = { table, rowId: first, caseId: second, officeId, actorId: actorId === '-' ? null : actorId, at };
  return { kind: 'change', change };
}

const PARTS: Readonly<Record<CasePart, readonly string[]>> = {
  overview: [],
  people: ['person', 'contact_channel', 'identity_document', 'member_relation', 'case_link'],
  counselling: [
    ...['counselling_session', 'session_note', 'consent', 'data_notice', 'sharing', 'declaration'],
    ...['declaration_reconfirmation', 'asylum_information', 'asylum_claim_withdrawal', 'screening', 'screening_answer'],
    ...['protection_flag', 'protection_record', 'age_doubt', 'guardianship', 'child_placement', 'child_hearing'],
    ...['parental_authority', 'custody_order', 'best_interests_procedure', 'child_consent', 'child_task'],
    'missing_child_alert',
  ],
  eligibility: [
    ...['member_fact', 'eligibility_evaluation', 'evaluation_result', 'eligibility_exception', 'eligibility_decision'],
    'entitlement',
  ],
  travel: [
    ...['document_check', 'document_retrieval', 'consular_request', 'consular_step', 'travel_fitness'],
    ...['fitness_assessment', 'destination_answer', 'reception'],
  ],
  'follow-up': ['follow_up', 'follow_up_round', 'follow_up_event', 'contact_attempt', 'satisfaction'],
  reintegration: [
    ...['reintegration_plan', 'plan_version', 'plan_line', 'disbursement', 'disbursement_event', 'disbursement_file'],
    ...['service_referral', 'referral_sending', 'reintegration_service', 'service_proof'],
  ],
  files: ['attachment', 'letter'],
  access: ['case_reader'],
};
const PART_OF = new Map(
  Object.entries(PARTS).flatMap(([part, tables]) => tables.map((table) => [table, part as CasePart] as const)),
);

/** Where on a case's page the reader finds what was written. */
export const partOf = ({ table }: Change): CasePart => PART_OF.get(table) ?? 'overview';

import type { SealedClass } from '@homeward/contracts';
import type { ReaderName } from './readers.ts';

export interface SealedField {
  /** `table.column` */
  readonly field: string;
  readonly matter: SealedClass;
  /** A word that stands nowhere else; letters only, so that every search and every print would carry it whole. */
  readonly word: string;
  /** Those who may come upon it; for everybody else it is found nowhere. */
  readonly opensTo: readonly ReaderName[];
  /** The only tables it may stand in. */
  readonly liesIn: readonly string[];
}

/** Every field that holds sealed matter, each marked by the world. A later issue adds its lines here and in the world. */
export const SEALED_FIELDS: readonly SealedField[] = [
  {
    field: 'session_note.text',
    matter: 'health',
    word: 'Zqhealthnotex',
    opensTo: ['author', 'medical-officer', 'named'],
    liesIn: ['public.session_note'],
  },
  {
    field: 'session_note.text',
    matter: 'protection',
    word: 'Zqprotectionnotex',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.session_note'],
  },
  {
    field: 'asylum_information.text',
    matter: 'protection',
    word: 'Zqasylumtoldx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.asylum_information'],
  },
  {
    field: 'sharing.recipient_name',
    matter: 'health',
    word: 'Zqhealthtoldx',
    opensTo: ['author', 'medical-officer', 'named'],
    // The consent it rests on names the same recipient and is sealed like it.
    liesIn: ['public.consent', 'public.sharing'],
  },
  {
    field: 'consent.recipient_name',
    matter: 'protection',
    word: 'Zqprotectionconsentx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.consent'],
  },
  {
    field: 'letter.body',
    matter: 'health',
    word: 'Zqhealthletterx',
    opensTo: ['author', 'medical-officer', 'named'],
    liesIn: ['public.letter'],
  },
  {
    field: 'letter.body',
    matter: 'protection',
    word: 'Zqprotectionletterx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.letter'],
  },
  {
    field: 'screening_answer.factors',
    matter: 'health',
    word: 'Zqscreenhealthx',
    opensTo: ['author', 'medical-officer', 'named'],
    liesIn: ['public.screening_answer'],
  },
  {
    field: 'screening_answer.factors',
    matter: 'protection',
    word: 'Zqscreenprotectionx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.screening_answer'],
  },
  {
    field: 'protection_record.content',
    matter: 'protection',
    word: 'Zqownviewx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.protection_record'],
  },
  {
    field: 'case_note.text',
    matter: 'health',
    word: 'Zqcasenotehealthx',
    opensTo: ['author', 'medical-officer', 'named'],
    liesIn: ['public.case_note'],
  },
  {
    field: 'case_note.text',
    matter: 'protection',
    word: 'Zqcasenoteprotectionx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.case_note'],
  },
  {
    field: 'case_flag.reason',
    matter: 'health',
    word: 'Zqcaseflaghealthx',
    opensTo: ['author', 'medical-officer', 'named'],
    liesIn: ['public.case_flag'],
  },
  {
    field: 'case_flag.reason',
    matter: 'protection',
    word: 'Zqcaseflagprotectionx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.case_flag'],
  },
  {
    field: 'attachment.file_name',
    matter: 'health',
    word: 'Zqattachmenthealthx',
    opensTo: ['author', 'medical-officer', 'named'],
    liesIn: ['public.attachment'],
  },
  {
    field: 'attachment.file_name',
    matter: 'protection',
    word: 'Zqattachmentprotectionx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.attachment'],
  },
  {
    // Of a decision, whose author is not the counsellor, and of an officer's answer to a rule.
    field: 'sealed_reason.text',
    matter: 'health',
    word: 'Zqdecisionhealthx',
    opensTo: ['medical-officer', 'named'],
    liesIn: ['public.sealed_reason'],
  },
  {
    // Of a proposed exception.
    field: 'sealed_reason.text',
    matter: 'protection',
    word: 'Zqexceptionprotectionx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.sealed_reason'],
  },
  {
    field: 'fitness_assessment.physician',
    matter: 'health',
    word: 'Zqfitphysicianx',
    opensTo: ['medical-officer', 'named'],
    liesIn: ['public.fitness_assessment'],
  },
  {
    field: 'fitness_assessment.medication',
    matter: 'health',
    word: 'Zqfitmedicinex',
    opensTo: ['medical-officer', 'named'],
    liesIn: ['public.fitness_assessment'],
  },
  {
    field: 'fitness_assessment.vaccinations',
    matter: 'health',
    word: 'Zqfitvaccinex',
    opensTo: ['medical-officer', 'named'],
    liesIn: ['public.fitness_assessment'],
  },
  {
    field: 'fitness_assessment.summary',
    matter: 'health',
    word: 'Zqfitsummaryx',
    opensTo: ['medical-officer', 'named'],
    liesIn: ['public.fitness_assessment'],
  },
  {
    field: 'fitness_assessment.hand_over_to',
    matter: 'health',
    word: 'Zqfithandoverx',
    opensTo: ['medical-officer', 'named'],
    liesIn: ['public.fitness_assessment'],
  },
  {
    field: 'referral_need.text',
    matter: 'protection',
    word: 'Zqreferredforx',
    opensTo: ['author', 'protection-officer'],
    liesIn: ['public.referral_need'],
  },
  {
    field: 'closure_decision.words',
    matter: 'health',
    word: 'Zqhealthdecidedx',
    opensTo: ['medical-officer', 'named'],
    liesIn: ['public.closure_decision'],
  },
  {
    field: 'closure_decision.words',
    matter: 'protection',
    word: 'Zqprotectiondecidedx',
    opensTo: ['protection-officer', 'breaker'],
    liesIn: ['public.closure_decision'],
  },
  // Past the line of management: not even whoever wrote it down reads it again.
  {
    field: 'complaint_word.text',
    matter: 'protection',
    word: 'Zqcomplaintx',
    opensTo: ['integrity-officer'],
    liesIn: ['public.complaint_word'],
  },
  {
    field: 'service_referral.reason',
    matter: 'health',
    word: 'Zqreferredforwhyx',
    opensTo: ['author', 'medical-officer', 'named', 'partner sent to'],
    liesIn: ['public.referral_sheet', 'public.service_referral'],
  },
  {
    field: 'service_referral.asked',
    matter: 'health',
    word: 'Zqreferredtodox',
    opensTo: ['author', 'medical-officer', 'named', 'partner sent to'],
    liesIn: ['public.referral_sheet', 'public.service_referral'],
  },
  {
    field: 'service_referral.text_shown',
    matter: 'health',
    word: 'Zqreferredtextx',
    opensTo: ['author', 'medical-officer', 'named'],
    liesIn: ['public.service_referral'],
  },
  {
    field: 'service_referral.recipient_name',
    matter: 'protection',
    word: 'Zqreferredtowhomx',
    opensTo: ['author', 'protection-officer', 'breaker'],
    liesIn: ['public.service_referral'],
  },
  {
    field: 'referral_sheet.answer_note',
    matter: 'health',
    word: 'Zqpartneranswerx',
    opensTo: ['author', 'medical-officer', 'named', 'partner sent to'],
    liesIn: ['public.referral_sheet'],
  },
  {
    field: 'reintegration_service.note',
    matter: 'health',
    word: 'Zqservicenotex',
    opensTo: ['author', 'medical-officer', 'named', 'partner sent to'],
    liesIn: ['public.reintegration_service'],
  },
  {
    field: 'case_reader.reason',
    matter: 'health',
    word: 'Zqnamingreasonx',
    opensTo: ['medical-officer', 'named'],
    liesIn: ['public.audit_value', 'public.case_reader'],
  },
  {
    field: 'case_reader.reason',
    matter: 'protection',
    word: 'Zqbreakreasonx',
    opensTo: ['protection-officer', 'breaker'],
    liesIn: ['public.audit_value', 'public.case_reader'],
  },
];

export function wordOf(field: string, matter: SealedClass): string {
  const found = SEALED_FIELDS.find((sealed) => sealed.field === field && sealed.matter === matter);
  if (!found) throw new Error(`No word is declared for ${field} of ${matter} matter.`);
  return found.word;
}

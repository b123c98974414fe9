import type { AppLanguage, ConsentPurpose, LetterKind, MatterClass } from '@homeward/contracts';
import { DomainError, notFound } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { LetterErrorCode } from '../domain/letter.errors.ts';
import type { LetterFacts } from '../domain/letter-text.ts';
import { CONSENT_PURPOSE_WORDS } from '../domain/consent-words.ts';
import { dayInWords, hourInWords, PRINT_WORDS } from '../domain/letter-words.ts';

/** What a letter is about, besides its member. */
export interface LetterMatter {
  readonly kind: LetterKind;
  readonly matterClass: MatterClass;
  readonly language: AppLanguage;
  readonly memberId: string;
  readonly personId: string;
  readonly zone: string;
  /** The office's today, `YYYY-MM-DD`. */
  readonly day: string;
  readonly appointmentId?: string | null | undefined;
  readonly consentId?: string | null | undefined;
  readonly referredTo?: string | null | undefined;
}

/** The facts only this kind knows, of this member and nobody else of the family. */
export function factsOfMatter(tx: EntityManager, matter: LetterMatter): Promise<LetterFacts> {
  return READERS[matter.kind](tx, matter);
}

const READERS: Readonly<Record<LetterKind, (tx: EntityManager, matter: LetterMatter) => Promise<LetterFacts>>> = {
  async appointment(tx, { appointmentId, memberId, zone, language }) {
    if (!appointmentId) throw missing('appointmentId', 'is missing; name the appointment the letter is about');
    const [found]: { startsAt: Date; place: string; withName: string | null }[] = await tx.query(
      `select a.starts_at as "startsAt", a.place, u.display_name as "withName"
         from appointment a left join app_user u on u.id = a.with_user_id where a.id = $1 and a.member_id = $2`,
      [appointmentId, memberId],
    );
    if (!found) throw notFound('appointment of this member');
    return {
      'appointment.day': dayInWords(found.startsAt, zone, language),
      'appointment.hour': hourInWords(found.startsAt, zone, language),
      'appointment.place': found.place,
      ...(found.withName && { 'appointment.with': found.withName }),
    };
  },

  async decision(tx, { memberId, matterClass, zone, language }) {
    const [found]: Decided[] = await tx.query(
      // Whoever was approved may disagree too, with what they were granted. Sealed words stand in a letter of their class only.
      `select d.decision, nullif(concat_ws(' ', d.reason, (select string_agg(s.text, ' ' order by s.created_at, s.id)
                  from sealed_reason s where s.decision_id = d.id and s.matter_class = $2)), '') as reason, coalesce(d.means_of_complaint, p.means_of_complaint) as complaint,
                d.decided_at as at
           from eligibility_decision d join eligibility_evaluation e on e.id = d.evaluation_id
           join programme p on p.code = e.programme_code
          where d.member_id = $1 order by d.decided_at desc, e.number desc limit 1`,
      [memberId, matterClass],
    );
    if (!found) throw missing('memberId', 'has no decision yet; decide first, then write the letter');
    return {
      'decision.outcome': PRINT_WORDS[language].outcomes[found.decision],
      'decision.day': dayInWords(found.at, zone, language),
      ...(found.reason && { 'decision.reason': found.reason }),
      ...(found.complaint && { 'decision.complaint': found.complaint }),
    };
  },

  async declaration(tx, { language, day }) {
    const [found]: { text: string }[] = await tx.query(
      `select text from declaration_template
        where language = $1 and state = 'published' and valid_from <= $2 and (valid_to is null or valid_to > $2)
        order by sample, number desc limit 1`,
      [language, day],
    );
    if (!found) throw missing('language', 'has no text of the declaration; choose a language that has one');
    return { 'declaration.text': found.text };
  },

  async consent(tx, { consentId, personId, zone, language }) {
    if (!consentId) throw missing('consentId', 'is missing; name the consent the letter is about');
    const [found]: { purpose: ConsentPurpose; recipient: string | null; grantedOn: string }[] = await tx.query(
      `select purpose, recipient_name as recipient, to_char(granted_on, 'YYYY-MM-DD') as "grantedOn"
         from consent where id = $1 and person_id = $2`,
      [consentId, personId],
    );
    if (!found) throw notFound('consent of this member');
    return {
      'consent.purpose': CONSENT_PURPOSE_WORDS[language][found.purpose],
      'consent.day': dayInWords(new Date(`${found.grantedOn}T12:00:00Z`), zone, language),
      ...(found.recipient && { 'consent.recipient': found.recipient }),
    };
  },

  referral: (_tx, { referredTo }) => {
    if (!referredTo) throw missing('referredTo', 'is missing; name whom the person is referred to');
    return Promise.resolve({ 'referral.to': referredTo });
  },
};

interface Decided {
  readonly decision: keyof Outcomes;
  readonly reason: string | null;
  readonly complaint: string | null;
  readonly at: Date;
}

type Outcomes = (typeof PRINT_WORDS)['en']['outcomes'];

function missing(field: string, mend: string): DomainError<LetterErrorCode> {
  return new DomainError('letter.matter-missing', 'The letter lacks what it is about.', { fields: { [field]: mend } });
}

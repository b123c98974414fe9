import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import { Clock, demand, notFound, type Actor } from '@homeward/platform';
import { languageOf } from '../../domain/appointment-mail.ts';
import { Typesetter } from '../../typeset/typesetter.ts';
import { frameOf } from '../domain/frame.ts';
import { laidOut, PAPER_LAYOUT } from '../domain/paper.ts';
import { paperFormat } from '../domain/paper-format.ts';
import { wordsOf } from '../papers/case-paper.ts';
import { PAPER_WORDS } from '../words/paper-words.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';

interface ReceiptFacts {
  readonly officeId: string;
  /** Null before a payment of a plan has its receipt: numbers are given without a gap. */
  readonly number: string | null;
  readonly name: string;
  readonly language: string | null;
  /** A parent or guardian signs. */
  readonly child: boolean;
  readonly amountMinor: number;
  readonly currency: string;
  readonly day: string | null;
  readonly signedOn: string | null;
  readonly serviceType: string | null;
  readonly description: string | null;
  readonly payee: string | null;
}

const ofMember = (payment: string, day: string): string => `
  concat_ws(' ', n.given_names, n.family_name) as name, p.preferred_language as language,
  coalesce(p.birth_date > coalesce(${day}, $2::date) - interval '18 years', false) as child
  from ${payment} d join case_member m on m.id = d.member_id join person p on p.id = m.person_id
  join office o on o.id = d.office_id
  left join person_name n on n.person_id = p.id and n.kind = 'primary'`;

const DEPARTURE_SQL = `select d.office_id as "officeId", d.receipt_number as number, d.amount_minor as "amountMinor",
    d.currency, to_char(d.paid_on, 'YYYY-MM-DD') as day,
    to_char(d.receipted_at at time zone o.time_zone, 'YYYY-MM-DD') as "signedOn", null as "serviceType",
    null as description, null as payee, ${ofMember('departure_payment', 'd.paid_on')}
   where d.id = $1 and d.returned_at is null`;

/** What was approved may be handed over with its paper at hand; what was rejected or came back is signed for by nobody. */
const DISBURSEMENT_SQL = `select d.office_id as "officeId", d.receipt_number as number,
    coalesce(d.given_minor, d.amount_minor) as "amountMinor", coalesce(d.given_currency, d.currency) as currency,
    to_char(d.given_on, 'YYYY-MM-DD') as day, to_char(d.receipted_on, 'YYYY-MM-DD') as "signedOn",
    t.service_type as "serviceType", t.description,
    case when d.payee_kind <> 'beneficiary' then d.payee_name end as payee,
    ${ofMember('disbursement', 'd.given_on')}
    left join lateral (
      select l.service_type, l.description from plan_line_terms l join plan_version v on v.id = l.version_id
       where l.line_id = d.line_id and v.state <> 'draft' order by v.number desc limit 1) t on true
   where d.id = $1 and d.state in ('approved', 'paid', 'delivered', 'receipted', 'verified')`;

/** A receipt to be signed on paper, in the language of whoever receives; one copy of it is theirs. */
@Injectable()
export class ReceiptsQuery {
  constructor(
    private readonly trail: ReadTrail,
    private readonly typesetter: Typesetter,
    private readonly clock: Clock,
  ) {}

  /** Of cash at a departure; @throws DomainError `record.not-found`, also of what was given back */
  ofDeparture(actor: Actor, id: string): Promise<Buffer> {
    return this.receipt(actor, id, 'departure_payment', DEPARTURE_SQL);
  }

  /** Of a payment or delivery of a plan; @throws DomainError `record.not-found`, also before its approval */
  ofDisbursement(actor: Actor, id: string): Promise<Buffer> {
    return this.receipt(actor, id, 'disbursement', DISBURSEMENT_SQL);
  }

  private async receipt(
    actor: Actor,
    id: string,
    recordType: 'departure_payment' | 'disbursement',
    text: string,
  ): Promise<Buffer> {
    demand(actor, 'case.read');
    const today = this.clock.today('utc');
    const facts = await this.trail.read<ReceiptFacts>(
      actor,
      { name: `${recordType}_receipt`, text, values: [id, today] },
      { action: 'print-receipt', recordType, recordId: id },
    );
    if (!facts) throw notFound('payment to sign for');
    const language = languageOf(facts.language);
    const [words, paperWords, format] = [RECEIPT_WORDS[language], PAPER_WORDS[language], paperFormat(language, 'utc')];
    const { number, name, day, signedOn, serviceType, description, payee } = facts;
    const what = [serviceType && wordsOf(paperWords.serviceType, serviceType), description].filter(Boolean).join('\n');
    const given: readonly (readonly [label: string, value: string | null])[] = [
      [words.number, number],
      [words.amount, format.money(facts.amountMinor, facts.currency)],
      [words.what, what || null],
      [words.paidTo, payee],
      [words.day, day && format.day(day)],
      [words.signedOn, signedOn && format.day(signedOn)],
    ];
    const paper = {
      ...{ title: words.title, subtitle: name },
      sections: [
        { heading: '', facts: given.filter((fact): fact is readonly [string, string] => Boolean(fact[1])) },
        {
          heading: '',
          paragraphs: [recordType === 'departure_payment' ? words.cash : words.help, words.twoCopies],
          signatures: [facts.child ? words.parent : `${words.own}: ${name}`, words.officer],
        },
      ],
    };
    const headed = number ?? format.day(today);
    const frame = frameOf({ language, title: words.title, office: '', caseNumber: headed }, paperWords);
    return this.typesetter.pdf(PAPER_LAYOUT, { ...frame, ...laidOut(paper) });
  }
}

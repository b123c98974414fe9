import { AttachFileAction } from '@homeward/case';
import { RecordContactAttemptAction, RecordSatisfactionAction } from '@homeward/follow-up';
import {
  AgreePlanAction,
  AnswerSendingAction,
  DecideDisbursementsAction,
  GiveDisbursementAction,
  PlanDisbursementAction,
  ProposeServiceReferralAction,
  ReceiptDisbursementAction,
  RecordReferralConsentAction,
  SavePlanDraftAction,
  SendServiceReferralAction,
} from '@homeward/reintegration';
import type { CaseAtHand, Doing } from './case-at-hand.ts';
import { Dice } from './dice.ts';
import type { WorkOf } from './story-work.ts';

const PARTNER = 'Tbilisi Reintegration Partner';
const PAPER = Buffer.from('%PDF-1.4\n%%EOF\n');
const WISHES = [
  {
    goal: 'Repair telephones near my parents, and live from it.',
    ...{ serviceType: 'microbusiness' as const, description: 'A bench, tools and spare parts for a repair stand.' },
  },
  {
    goal: 'Bake bread again, as before I left.',
    ...{ serviceType: 'microbusiness' as const, description: 'An oven and flour for the first three months.' },
  },
  {
    goal: 'Keep sheep on the land of my family.',
    ...{ serviceType: 'microbusiness' as const, description: 'Six ewes, fodder and a fence.' },
  },
  {
    goal: 'Drive for a living, with a licence of my own.',
    ...{ serviceType: 'vocational-training' as const, description: 'A driving course with its certificate.' },
  },
] as const;

interface Grant {
  readonly id: string;
  readonly currency: string;
  readonly grantedMinor: number | null;
}

/** The largest of what is paid after the return. */
function grantOf(the: CaseAtHand, member: number): Promise<Grant | undefined> {
  return the.find<Grant>(
    'grant',
    `select id, currency, amount_minor as "grantedMinor" from entitlement
      where member_id = $1 and ended_at is null and pay_moment = 'after-return'
      order by amount_minor desc nulls last, id limit 1`,
    the.member(member).id,
  );
}

interface Payment {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly memberId: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** The amount granted is known here. */
  readonly known: boolean;
}

function latestPayment(the: CaseAtHand): Promise<Payment | undefined> {
  return the.find<Payment>(
    'payment',
    `select d.id, d.version, d.state, d.member_id as "memberId", d.amount_minor as "amountMinor", d.currency,
            e.amount_minor is not null or exists (select 1 from local_figure f
              where f.programme_code = e.programme_code and f.component = e.component and f.office_id = d.office_id
                and f.confirmed_at is not null) as known
       from disbursement d join entitlement e on e.id = d.entitlement_id
      where d.case_id = $1 order by d.created_at desc, d.id limit 1`,
    the.id,
  );
}

const latestPaper = (the: CaseAtHand, memberId: string): Promise<{ id: string } | undefined> =>
  the.find<{ id: string }>(
    'paper',
    `select id from attachment where member_id = $1 order by created_at desc, id limit 1`,
    memberId,
  );

const referralOf = (the: CaseAtHand): Promise<{ id: string; version: number } | undefined> =>
  the.find(
    'service_referral',
    `select id, version from service_referral where case_id = $1 order by created_at desc limit 1`,
    the.id,
  );

const wishOf = (the: CaseAtHand, member: number): (typeof WISHES)[number] =>
  new Dice(`${the.told.story.household.key} ${member}`).pick('wish', WISHES);
const languageOf = (the: CaseAtHand): string => the.told.story.household.origin.language;
const isGeorgian = (the: CaseAtHand): boolean => the.told.story.household.origin.nationality === 'GE';

export const DO_HELP: {
  readonly [
    What in
      | 'file-paper'
      | 'draft-plan'
      | 'sign-plan'
      | 'ask-payment'
      | 'approve-payment'
      | 'hand-over'
      | 'receipt'
      | 'refer-help'
      | 'agree-referral'
      | 'send-referral'
      | 'accept-referral'
      | 'reach'
      | 'ask-content'
  ]: Doing<WorkOf<What>>;
} = {
  'file-paper': (the, { member, name }) => {
    const file = { name, content: PAPER };
    const memberId = the.member(member).id;
    return () =>
      the.do(AttachFileAction).execute(the.actor, { caseId: the.id, memberId, matterClass: 'ordinary', file });
  },

  'draft-plan': async (the, { member }) => {
    const grant = await grantOf(the, member);
    if (!grant) return null;
    const { goal, ...told } = wishOf(the, member);
    const line = { dimension: 'economic', level: 'individual', modality: 'direct-to-supplier' } as const;
    const amountMinor = Math.min(90_000, Math.round((grant.grantedMinor ?? 90_000) * 0.75));
    return () =>
      the.do(SavePlanDraftAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, goal },
        lines: [
          {
            ...{ ...line, ...told, referralNeeded: false, entitlementId: grant.id },
            ...{ amountMinor, currency: grant.currency },
          },
        ],
      });
  },

  'sign-plan': async (the, { member, on }) => {
    const memberId = the.member(member).id;
    const draft = await the.find<{ id: string; version: number }>(
      'plan_draft',
      `select v.id, p.version from plan_version v join reintegration_plan p on p.id = v.plan_id
        where v.member_id = $1 and v.state = 'draft'`,
      memberId,
    );
    const copy = await latestPaper(the, memberId);
    if (!draft || !copy) return null;
    return () =>
      the.do(AgreePlanAction).execute(the.actor, {
        ...{ versionId: draft.id, version: draft.version, signedOn: on, signedBy: 'self' },
        ...{ language: languageOf(the), signedCopyId: copy.id },
      });
  },

  'ask-payment': async (the, { member, share }) => {
    const line = await the.find<{ id: string; amountMinor: number; currency: string }>(
      'plan_line',
      `select l.id, t.amount_minor as "amountMinor", t.currency from plan_line l
         join plan_line_terms t on t.line_id = l.id join plan_version v on v.id = t.version_id and v.state = 'agreed'
        where l.member_id = $1 order by t.position limit 1`,
      the.member(member).id,
    );
    if (!line) return null;
    return () =>
      the.do(PlanDisbursementAction).execute(the.actor, the.id, {
        ...{ lineId: line.id, amountMinor: Math.floor((line.amountMinor * share) / 100), currency: line.currency },
        ...{ payeeKind: 'supplier', payeeName: 'Market Street Supplies', files: [], request: true },
      });
  },

  // An amount that is not known here is asked for and waits: nobody approves it.
  'approve-payment': async (the) => {
    const payment = await latestPayment(the);
    if (payment?.state !== 'requested' || !payment.known) return null;
    const payments = [{ id: payment.id, version: payment.version }];
    return () => the.do(DecideDisbursementsAction).execute(the.actor, { decision: 'approve', payments });
  },

  'hand-over': async (the, { on }) => {
    const payment = await latestPayment(the);
    if (payment?.state !== 'approved') return null;
    const invoice = (await latestPaper(the, payment.memberId))!;
    const { amountMinor } = payment;
    return () =>
      the.do(GiveDisbursementAction).execute(the.actor, {
        ...{ disbursementId: payment.id, version: payment.version, givenOn: on },
        ...{ givenMinor: amountMinor, givenCurrency: payment.currency },
        files: [{ kind: 'invoice', attachmentId: invoice.id, amountMinor }],
      });
  },

  receipt: async (the, { on }) => {
    const payment = await latestPayment(the);
    if (payment?.state !== 'paid') return null;
    const paper = await latestPaper(the, payment.memberId);
    return () =>
      the.do(ReceiptDisbursementAction).execute(the.actor, {
        ...{ disbursementId: payment.id, version: payment.version, receiptedOn: on, signedBy: 'self' },
        attachmentId: paper!.id,
      });
  },

  'refer-help': (the, { member }) => {
    const to = isGeorgian(the)
      ? ({ recipientKind: 'partner', recipientOfficeId: the.offices.get(PARTNER)! } as const)
      : ({ recipientKind: 'outside-service', recipientName: 'Employment office of the town' } as const);
    return () =>
      the.do(ProposeServiceReferralAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, matterClass: 'ordinary', serviceKind: 'job-placement', ...to },
        ...{ reason: 'Looks for work near home.', asked: 'Advice, and introduction to employers.' },
        categories: ['identity', 'contact'],
      });
  },

  'agree-referral': async (the, { on }) => {
    const referral = await referralOf(the);
    if (!referral) return null;
    return () =>
      the.do(RecordReferralConsentAction).execute(the.actor, referral.id, {
        ...{ version: referral.version, consentedOn: on, givenBy: 'person', language: languageOf(the) },
        textShown: 'We send your name, how to reach you and what you need to this service.',
      });
  },

  'send-referral': async (the) => {
    const referral = await referralOf(the);
    if (!referral) return null;
    const agreementReference = 'Agreement on referrals 2026/4';
    return () =>
      the
        .do(SendServiceReferralAction)
        .execute(the.actor, referral.id, { version: referral.version, agreementReference });
  },

  'accept-referral': async (the) => {
    const sending = await the.find<{ id: string; version: number }>(
      'sending',
      `select s.id, s.version from referral_sending s where s.case_id = $1 and s.state = 'sent' limit 1`,
      the.id,
    );
    if (!sending) return null;
    return () =>
      the.do(AnswerSendingAction).execute(the.actor, sending.id, 'office', {
        ...{ version: sending.version, answer: 'accepted', note: 'First talk next week.' },
      });
  },

  reach: async (the, { code, attemptedAt, outcome }) => {
    const rounds = await the.all<{ id: string; version: number }>(
      'rounds',
      `select r.id, r.version from follow_up_round r where r.case_id = $1 and r.code = $2 and r.state = 'open' order by r.id`,
      the.id,
      code,
    );
    const [first, ...others] = rounds;
    if (!first) return null;
    return () =>
      the.do(RecordContactAttemptAction).execute(the.actor, {
        ...{ roundId: first.id, version: first.version, alsoRounds: others },
        ...{ channel: 'at-office', attemptedAt, outcome },
      });
  },

  'ask-content': async (the, { code, on }) => {
    const round = await the.find<{ id: string }>(
      'held_round',
      `select id from follow_up_round where case_id = $1 and code = $2 and state = 'held' order by id limit 1`,
      the.id,
      code,
    );
    if (!round) return null;
    const dice = new Dice(`${the.told.story.household.key} ${code}`);
    return () =>
      the.do(RecordSatisfactionAction).execute(the.actor, round.id, {
        grades: {
          ...{ 'return-assistance': dice.whole('return', 3, 5), counselling: dice.whole('counselling', 3, 5) },
          overall: dice.whole('overall', 2, 5),
        },
        ...{ answeredOn: on, language: languageOf(the), mode: 'in-person', present: [] },
      });
  },
};

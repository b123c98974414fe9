/** Code lists of complaints and feedback (domain 1.11). Meanings stand in GLOSSARY.md under the same words. */
export const COMPLAINT_CHANNELS = ['hotline', 'e-mail', 'box', 'in-person', 'partner', 'web-form'] as const;
export type ComplaintChannel = (typeof COMPLAINT_CHANNELS)[number];
/** What staff write down; the web form writes itself. */
export const RECORDED_CHANNELS: readonly ComplaintChannel[] = COMPLAINT_CHANNELS.filter(
  (channel) => channel !== 'web-form',
);

export const COMPLAINT_CATEGORIES = [
  'information-request',
  'service-quality',
  'delay',
  'eligibility-decision',
  'data-protection',
  'safety',
  'staff-conduct',
  'corruption-fraud',
  'sexual-exploitation-abuse',
] as const;
export type ComplaintCategory = (typeof COMPLAINT_CATEGORIES)[number];

export const COMPLAINT_SENSITIVITIES = ['normal', 'sensitive'] as const;
export type ComplaintSensitivity = (typeof COMPLAINT_SENSITIVITIES)[number];

/** Never read by those it may be about: these go past the line of management from the first moment. */
export const SENSITIVE_CATEGORIES: readonly ComplaintCategory[] = [
  'staff-conduct',
  'corruption-fraud',
  'sexual-exploitation-abuse',
];
export const sensitivityOf = (category: ComplaintCategory): ComplaintSensitivity =>
  SENSITIVE_CATEGORIES.includes(category) ? 'sensitive' : 'normal';

export const COMPLAINT_STATUSES = [
  'received',
  'acknowledged',
  'in-review',
  'escalated',
  'resolved',
  'closed',
  'appealed',
] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];
/** Somebody still waits for something. */
export const COMPLAINTS_OPEN: readonly ComplaintStatus[] = COMPLAINT_STATUSES.filter((status) => status !== 'closed');

/** What a handler does, readable at once. An answer ends it; whoever is not content says so and is heard by somebody else. */
export const COMPLAINT_MOVES = {
  acknowledge: { from: ['received'], to: 'acknowledged' },
  assign: { from: ['received', 'acknowledged', 'in-review', 'escalated', 'appealed'], to: 'in-review' },
  escalate: { from: ['in-review'], to: 'escalated' },
  decide: { from: ['in-review', 'escalated'], to: 'resolved' },
  answer: { from: ['resolved'], to: 'closed' },
  appeal: { from: ['closed'], to: 'appealed' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly ComplaintStatus[]; readonly to: ComplaintStatus }>
>;
export type ComplaintMove = keyof typeof COMPLAINT_MOVES;
export const COMPLAINT_MOVE_NAMES = Object.keys(COMPLAINT_MOVES) as ComplaintMove[];

export const COMPLAINT_OUTCOMES = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'information-given',
  'not-pursued',
] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** How somebody says they can be answered without danger; with none, nobody is written to. */
export const ANSWER_WAYS = ['in-person', 'phone', 'e-mail', 'letter', 'partner', 'receipt'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** What is written about a complaint, apart from its codes, so that it can be erased. */
export const COMPLAINT_WORDS = [
  'statement',
  'name',
  'contact',
  'note',
  'escalation',
  'decision',
  'answer',
  'appeal',
] as const;
export type ComplaintWordKind = (typeof COMPLAINT_WORDS)[number];

export const COMPLAINT_DUE = ['acknowledge', 'resolve'] as const;
export type ComplaintDue = (typeof COMPLAINT_DUE)[number];

import {
  DEADLINES_TO_COME,
  SHIPPED_DEADLINE_STEPS,
  type DeadlineKind,
  type DeadlineStep,
  type OffsetUnit,
} from '@homeward/contracts';

/** From what each kind's due day is reckoned, as its room does. */
const BASIS: Readonly<Record<DeadlineKind, string>> = {
  'access-request': 'the request and its term',
  'advance-notice': 'the flight and its term, in working days of both offices; a task on the booking desk',
  'arrival-unconfirmed': 'the planned landing, while nobody confirmed the arrival',
  'call-announced': 'the hour from which the traveller is called',
  'check-in': 'the flight; three hours before it at an airport, half an hour elsewhere, stand in the mail',
  'complaint-acknowledgement': 'the day a complaint came and its term',
  'complaint-resolution': 'the day a complaint came, or was appealed, and its term',
  'consulate-chase': 'the day the consulate was asked, then each time again (figures of the travel checks)',
  'departure-unconfirmed': 'the flight, while nobody said what became of the seat',
  'destination-recheck': 'the flight, of a destination that is suspended on that day',
  'document-expiry': 'the last day of the longest document somebody may travel with, before departure',
  'documents-recheck': 'the flight, of a traveller whose documents do not hold for it',
  'eighteenth-birthday': 'the 18th birthday of a child in a case',
  'follow-up-round': 'the first day of the window of a follow-up round, by its schedule',
  'hold-review': 'the review day of a hold',
  'morning-digest': 'midnight of each working day of the office',
  'option-limit': 'the end of an option on held seats',
  'order-to-leave': 'the last day of an order to leave, before departure',
  'partner-silent': 'the day a referral was sent and its term',
  'plan-due': 'the arrival and its term',
  'post-arrival-window': 'the arrival under EURP and its term',
  'pre-departure-call': 'the flight',
  'readiness-recheck': 'the flight, of a traveller whose fitness was asked for and does not hold for it',
  reassessment: 'the day a screening or a best-interests decision is looked at again',
  'return-place-end': 'the arrival in a place of return and its term',
  'round-announced': 'the day of a follow-up round, of whoever agreed to be written to',
  'round-overdue': 'the last day of the window of a follow-up round, by its schedule',
  'spend-deadline': 'the last day on which a grant may be spent, by its rule',
  'ticketing-limit': 'the ticketing limit of held seats',
};

/** The deadlines, docs/reminders.md, printed from the steps the worker runs. */
export function deadlinesManual(): string {
  const kinds = [...new Set(SHIPPED_DEADLINE_STEPS.map(({ kind }) => kind))];
  return [
    '# What is told in time',
    '',
    '<!-- Written from libs/contracts/src/deadline-steps.ts by `npm run openapi`; edit the steps, not this page. -->',
    '',
    'Every timer of the field (domain 6.5): from what its day is reckoned, how long before or after it is told of, to whom,',
    'and by what. The day itself stands with the room that knows the matter, which answers what is due',
    '(`@DueMatters`, `libs/case/src/deadlines/sockets.ts`); one action compares that with what was told, office by office.',
    'A step tells once for a matter and due day; a day that moves ends what was told and takes back what was not yet sent;',
    'of steps that were missed only the latest still tells. An office sets its own figures, from a day on and with its',
    'policy as the source, under Administration.',
    '',
    'Days begin at midnight on the office’s clock; hours are hours. `owner` answers for the case; where a case has none,',
    'those in brackets are told. A step marked ▲ reaches somebody beyond those who were to act.',
    '',
    '| deadline | step | when | who is told | by | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...SHIPPED_DEADLINE_STEPS.map(row),
    '',
    '## From what each day is reckoned',
    '',
    '| deadline | day | stands |',
    '| --- | --- | --- |',
    ...kinds.map((kind) => `| ${kind} | ${BASIS[kind]} | ${stands(kind)} |`),
    '',
    '## What is no timer here',
    '',
    '- The re-assistance bar (last assisted departure and five years) is a rule of the programmes, asked when somebody',
    '  applies: nobody is reminded of it.',
    '- That a travel document outlasts the journey is a requirement of the workflow; the two deadlines above look again.',
    '- A child without caregiver who does not come is told of within the hour, again and again, until a person closes it:',
    '  that protocol stands with the children and knows no office’s own figure.',
    '- What is kept no longer than allowed is erased by a person of data protection; contacts of the information desk are',
    '  counted and forgotten each night, and so are the words of a complaint of somebody without a file, once their time',
    '  (`words-kept`, our reading) is over; the trail tells that they were.',
    '- Places of return and requests for access have no row yet, and so no day a term could count from: their terms (30',
    '  days, source FINFO; one month, GDPR) stand above as data and wait. Nobody’s day is made up from another.',
    '- The field names no day by which a person who missed a flight is booked again: what became of the seat is asked',
    '  after 24 hours (`departure-unconfirmed`), and nobody is hurried.',
    '- An appointment is announced by mail on the day before, when it is made.',
    '',
  ].join('\n');
}

function row(step: DeadlineStep): string {
  const told = step.told.map((who) =>
    who === 'owner' && step.withoutOwner.length > 0 ? `owner (${step.withoutOwner.join(', ')})` : who,
  );
  const name = `${step.step}${step.careful ? ', more care' : ''}${step.escalates ? ' ▲' : ''}`;
  return `| ${step.kind} | ${name} | ${when(step)} | ${told.join(', ') || '–'} | ${step.by} | ${step.source} |`;
}

const UNIT: Readonly<Record<OffsetUnit, string>> = {
  ...{ hours: 'h', days: 'd', 'working-days': 'working days', months: 'months' },
};

function when({ offset, unit, by }: DeadlineStep): string {
  const amount = `${Math.abs(offset)} ${UNIT[unit]}`;
  if (by === 'term') return offset < 0 ? `due ${amount} before` : `due ${amount} after`;
  if (offset === 0) return unit === 'hours' ? 'at the hour' : 'on the day';
  return `${offset < 0 ? '−' : '+'} ${amount}`;
}

function stands(kind: DeadlineKind): string {
  const missing = DEADLINES_TO_COME[kind];
  return missing ? `waits for ${missing}` : 'yes';
}

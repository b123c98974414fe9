import type { Condition, Elapsed } from '../domain/condition.ts';
import { amounts, component, not, ofAny, personCap, requirement, step, yes } from './rule-writing.ts';
import { FREE_MOVEMENT } from './states.ts';

const CHANGE = '2023-10-12';
const old = { by: 'applicationOn', from: '2015-01-01', to: CHANGE } as const;
const now = { by: 'applicationOn', from: CHANGE, version: 2 } as const;
const APPLIED = 'The day of the application decides which scale holds.';

const stay = (atLeast: string): Condition => ({ elapsed: { since: 'hostEntryOn', until: 'applicationOn', atLeast } });
const ordered = (limit: Pick<Elapsed, 'atMost'>): Condition => ({
  elapsed: { since: 'orderToLeaveOn', until: 'applicationOn', ...limit },
});
const exempt: Condition = { fact: 'nationalityVisaRegime', is: 'exempt' };
const required: Condition = { fact: 'nationalityVisaRegime', is: 'required' };
const once: Condition = { fact: 'previousAssistanceOn', none: true };
const freeMover: Condition = {
  any: [ofAny(FREE_MOVEMENT), { all: [ofAny(['GB']), { fact: 'departureOn', before: '2021-01-01' }] }],
};
const scale = (regime: Condition, month: number, four: number, later: number): ReturnType<typeof step>[] => [
  step('Up to one month after the order to leave.', amounts(month, month), {
    all: [regime, ordered({ atMost: 'P1M' })],
  }),
  step('More than one month, up to four.', amounts(four, four), { all: [regime, ordered({ atMost: 'P4M' })] }),
  step('More than four months after the order to leave.', amounts(later, later), regime),
];

const requirements = [
  requirement('once', {
    ...old,
    title: 'Once for each person',
    explanation: 'The person was never helped before.',
    sources: ['ASH', 'SP'],
    condition: once,
    refusal: 'The aid is given once for each person.',
  }),
  requirement('once', {
    ...now,
    title: 'Once for each person',
    explanation: 'The person was never helped before.',
    sources: ['SP'],
    reading: 'Taken over from the older text.',
    condition: once,
    refusal: 'The aid is given once for each person.',
  }),
  requirement('length-of-stay', {
    ...old,
    title: 'Six months in France',
    explanation: 'The person has been in France for six months or more.',
    sources: ['ASH'],
    reading: 'Counted from entry to application.',
    condition: stay('P6M'),
    refusal: 'The person has been in France for less than six months.',
  }),
  requirement('length-of-stay', {
    ...now,
    title: 'Three months in France',
    explanation: 'The person has been in France for three months or more.',
    sources: ['MEDSOC', 'ALEXIA'],
    reading: 'Counted from entry to application.',
    condition: stay('P3M'),
    refusal: 'The person has been in France for less than three months.',
  }),
  requirement('order-to-leave', {
    ...old,
    title: 'Order to leave',
    explanation: 'There is an order to leave the territory.',
    sources: ['ASH'],
    condition: { fact: 'orderToLeaveOn', none: false },
    refusal: 'There is no order to leave the territory.',
  }),
  requirement('order-to-leave', {
    ...now,
    title: 'Order to leave',
    explanation: 'There is an order to leave the territory.',
    sources: ['MEDSOC'],
    reading: 'The scale counts from the order, so there has to be one.',
    condition: { fact: 'orderToLeaveOn', none: false },
    refusal: 'There is no order to leave the territory.',
  }),
  requirement('not-in-detention', {
    ...old,
    title: 'Not in detention',
    explanation: 'The person is not placed in detention.',
    sources: ['ASH'],
    condition: { fact: 'inDetention', is: false },
    refusal: 'People placed in detention are excluded.',
  }),
  requirement('third-country', {
    by: 'applicationOn',
    from: CHANGE,
    title: 'No EU, EEA or Swiss citizen',
    explanation: 'The person is no EU, EEA or Swiss citizen.',
    sources: ['MEDSOC'],
    reading: 'One of several nationalities is enough.',
    condition: not(ofAny(FREE_MOVEMENT)),
    refusal: 'EU, EEA and Swiss citizens are excluded.',
  }),
  requirement('country-of-origin', {
    by: 'applicationOn',
    from: CHANGE,
    title: 'To the country of origin',
    explanation: 'The person goes to the country of origin.',
    sources: ['LEGI23'],
    condition: yes('nationalOfDestination'),
    refusal: 'The aid is for the return to the country of origin only.',
  }),
];

const allowance = { title: 'Allowance', currency: 'EUR', payMoment: 'departure', modality: 'cash' } as const;
const topUp = { ...allowance, title: 'Exceptional top-up', amountKind: 'up-to' } as const;

const components = [
  component('allowance', {
    ...old,
    ...allowance,
    explanation: 'By the visa regime of the nationality.',
    sources: ['ASH', 'SP'],
    reading: `${APPLIED} The amount is by person, a child as an adult.`,
    steps: [
      step('EU, EEA and Swiss citizens.', amounts(50, 50), freeMover),
      step('Visa-exempt nationals, and Kosovo.', amounts(300, 300), { any: [ofAny(['XK']), exempt] }),
      step('Nationals who need a visa.', amounts(650, 650), required),
    ],
  }),
  component('allowance', {
    ...now,
    ...allowance,
    explanation: 'Less with the time since the order to leave.',
    sources: ['MEDSOC', 'ALEXIA', 'LEGI23'],
    reading: `${APPLIED} Steps: up to one month, more than one up to four, more than four. A child as an adult.`,
    steps: [...scale(required, 1_200, 600, 400), ...scale(exempt, 500, 250, 0)],
  }),
  component('top-up', {
    ...old,
    ...topUp,
    explanation: 'Granted in single cases.',
    sources: ['ASH'],
    reading: APPLIED,
    steps: [step('Up to 1,850 euro; 2,500 with the allowance.', amounts(1_850, 1_850))],
    caps: [personCap(2_500, ['allowance'])],
  }),
  component('top-up', {
    ...now,
    ...topUp,
    explanation: 'Granted in single cases.',
    sources: ['MEDSOC', 'ALEXIA'],
    reading: `${APPLIED} The cap of 2,500 counts the allowance; a later report of 3,500 has no day and is not used.`,
    steps: [step('Up to 2,500 euro with the allowance.', amounts(2_500, 2_500))],
    caps: [personCap(2_500, ['allowance'])],
  }),
  component('own-document', {
    ...old,
    ...allowance,
    title: 'Own travel document',
    explanation: 'For those who obtain the travel document themselves.',
    sources: ['ASH'],
    reading: APPLIED,
    when: yes('ownTravelDocument'),
    otherwise: 'The travel document was not obtained by the person alone.',
    steps: [step('150 euro more.', amounts(150, 150))],
  }),
];

export const FR_OFII = [...requirements, ...components];

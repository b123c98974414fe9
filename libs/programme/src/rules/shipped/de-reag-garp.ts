import type { Condition } from '../domain/condition.ts';
import { amounts, component, familyCap, not, ofAny, requirement, step, yes } from './rule-writing.ts';
import { FREE_MOVEMENT } from './states.ts';

const about = { sources: ['REAGEN'], by: 'applicationOn' } as const;
const SINCE = 'Since when these amounts hold is not known here; earlier country groups are not shipped.';
const enteredLate: Condition = {
  any: [
    { all: [ofAny(['GE']), { fact: 'hostEntryOn', from: '2017-03-29' }] },
    { all: [ofAny(['UA']), { fact: 'hostEntryOn', from: '2017-06-11' }] },
  ],
};
const reduced = step('Reduced for nationals who entered after their visa exemption.', amounts(null, null), enteredLate);
const REDUCED = `${SINCE} Two documents give 27 and 28 March 2017 for Georgia: reduced from 29 March on. By how much it is reduced is not known here.`;

export const DE_REAG_GARP = [
  requirement('third-country', {
    ...about,
    title: 'Third-country national',
    explanation: 'The person is a third-country national.',
    reading: 'EU citizens only as victims of trafficking, by an exception whose ground stays sealed.',
    condition: not(ofAny(FREE_MOVEMENT)),
    refusal: 'EU citizens are helped by exception only.',
    exception: { authority: 'IOM Germany', grounds: 'A protection ground, which stays in the sealed notes.' },
  }),
  requirement('no-means', {
    ...about,
    title: 'Without means',
    explanation: 'The person declares to be without means.',
    condition: yes('lackOfMeans'),
    refusal: 'The programme is for people without means of their own.',
  }),
  requirement('no-other-funds', {
    ...about,
    title: 'Nobody else pays',
    explanation: 'Nobody else pays for the return, or must.',
    condition: yes('noOtherFunding'),
    refusal: 'Somebody else pays for the return, or must.',
  }),
  requirement('admitted', {
    ...about,
    title: 'Admitted by the destination',
    explanation: 'The country of destination admits the person.',
    reading: "One's own country admits its nationals.",
    condition: { any: [yes('nationalOfDestination'), yes('destinationAdmits')] },
    refusal: 'The country of destination does not admit the person.',
  }),
  component('travel-allowance', {
    title: 'Travel allowance',
    explanation: 'For the journey.',
    sources: ['FDB', 'BAMF', 'FHP'],
    reading: REDUCED,
    by: 'departureOn',
    currency: 'EUR',
    payMoment: 'departure',
    modality: 'cash',
    steps: [reduced, step('200 euro from 18 years on, 100 euro below.', amounts(200, 100))],
  }),
  component('start-up', {
    title: 'Start-up aid',
    explanation: 'For a new beginning.',
    sources: ['FDB', 'BAMF', 'FHP'],
    reading: REDUCED,
    by: 'departureOn',
    currency: 'EUR',
    payMoment: 'departure',
    modality: 'cash',
    steps: [reduced, step('1,000 euro for an adult, 500 euro for a child.', amounts(1_000, 500))],
    caps: [familyCap(4_000)],
  }),
  component('medical', {
    title: 'Medical costs after arrival',
    explanation: 'Further medical costs in the country of return, as much as the medical officer foresees.',
    sources: ['REAGEN'],
    reading: `${SINCE} The ceiling is one person's; until the medical officer answers it stands as it is.`,
    by: 'departureOn',
    currency: 'EUR',
    payMoment: 'after-return',
    modality: 'in-kind',
    amountKind: 'up-to',
    spendWithin: 'P3M',
    foreseen: 'medicalBudget',
    steps: [step('Up to 2,000 euro within three months after arrival.', amounts(2_000, 2_000))],
  }),
];

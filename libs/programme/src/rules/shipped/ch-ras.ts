import type { Condition } from '../domain/condition.ts';
import { amounts, component, familyCap, requirement, step } from './rule-writing.ts';

const SINCE =
  'Since when these amounts hold is not known here; nor are the smaller amounts by stage of the asylum procedure.';
const SEALED_GROUND = 'Special needs, whose ground stays in the sealed notes.';
const threeMonths: Condition = { elapsed: { since: 'hostEntryOn', until: 'departureOn', atLeast: 'P3M' } };

export const CH_RAS = [
  requirement('visa-required', {
    title: 'No visa-exempt national',
    explanation: 'The nationality needs a visa.',
    sources: ['SEM2'],
    reading: 'One nationality that needs no visa is enough to be excluded; the day of departure decides.',
    by: 'departureOn',
    condition: { fact: 'nationalityVisaRegime', is: 'required' },
    refusal: 'Nationals who need no visa are excluded.',
  }),
  component('return-aid', {
    title: 'Return aid',
    explanation: 'By the length of stay.',
    sources: ['SEM', 'ZH'],
    reading: `${SINCE} The stay is counted from entry to departure.`,
    by: 'departureOn',
    currency: 'CHF',
    payMoment: 'departure',
    modality: 'cash',
    steps: [
      step('Stay of three months or more.', amounts(1_000, 500), threeMonths),
      step('Stay of less than three months.', amounts(500, 250)),
    ],
  }),
  component('travel-money', {
    title: 'Travel money',
    explanation: 'For the journey.',
    sources: ['SEM'],
    reading: SINCE,
    by: 'departureOn',
    currency: 'CHF',
    payMoment: 'departure',
    modality: 'cash',
    steps: [step('100 francs for each adult.', { adult: 10_000 })],
    caps: [familyCap(1_000)],
    exception: {
      authority: 'SEM',
      grounds: 'Exceptionally up to 500 francs for a single person, 1,000 for a family.',
      amounts: { adult: 50_000 },
    },
  }),
  component('project', {
    title: 'Project',
    explanation: 'An occupational, housing or training project, for the case.',
    sources: ['SEM', 'ZH'],
    reading: SINCE,
    by: 'departureOn',
    currency: 'CHF',
    per: 'case',
    payMoment: 'after-return',
    modality: 'in-kind',
    amountKind: 'up-to',
    steps: [step('Up to 3,000 francs for each case.', amounts(3_000, 3_000))],
    exception: { authority: 'SEM', grounds: SEALED_GROUND, amounts: amounts(5_000, 5_000) },
  }),
  component('medical', {
    title: 'Medical return aid',
    explanation: 'Medication, treatment and accompaniment, as much as the medical officer foresees.',
    sources: ['SEM'],
    reading: `${SINCE} Nor is how much medical aid is given at most: it is planned, and approved once an office has entered its ceiling.`,
    by: 'departureOn',
    currency: 'CHF',
    payMoment: 'after-return',
    modality: 'in-kind',
    amountKind: 'up-to',
    foreseen: 'medicalBudget',
    steps: [step('How much is given at most is not known here.', amounts(null, null))],
  }),
];

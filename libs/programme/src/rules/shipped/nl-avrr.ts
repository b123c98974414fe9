import { amounts, component, requirement, step, yes } from './rule-writing.ts';

const about = { sources: ['REAN'], by: 'applicationOn' } as const;
const BEGINS = 'The day of departure decides; the old scheme runs until the new one begins on 2 September 2024.';
const inKind = {
  title: 'Reintegration in kind',
  currency: 'EUR',
  payMoment: 'after-return',
  modality: 'in-kind',
  by: 'departureOn',
} as const;

export const NL_AVRR = [
  requirement('five-years', {
    ...about,
    title: 'Not helped in the past five years',
    explanation: 'The person was not helped to return in the five years before the application.',
    reading: 'Five years are counted from the last assisted departure to the day of the application.',
    condition: {
      any: [
        { fact: 'previousAssistanceOn', none: true },
        { elapsed: { since: 'previousAssistanceOn', until: 'applicationOn', atLeast: 'P5Y' } },
      ],
    },
    refusal: 'The person was helped to return in the past five years.',
  }),
  requirement('travel-document', {
    ...about,
    title: 'Travel document',
    explanation: 'The person has, or will have, a valid travel document.',
    condition: yes('travelDocumentAssured'),
    refusal: 'There is no valid travel document, and none to come.',
  }),
  requirement('nationality', {
    ...about,
    title: 'Nationality not excluded',
    explanation: 'The nationality is not on the list of the excluded.',
    reading: 'The list is not known here: a person looks it up and records the answer.',
    condition: yes('nationalityNotListed'),
    refusal: 'The nationality is on the list of the excluded.',
  }),
  requirement('ends-procedure', {
    ...about,
    title: 'Ends the residence procedure',
    explanation: 'The person ends the residence procedure.',
    condition: yes('endsResidenceProcedure'),
    refusal: 'The person does not end the residence procedure.',
  }),
  requirement('no-objection', {
    ...about,
    title: 'No objection of the government',
    explanation: 'The government has no objection.',
    condition: yes('noObjection'),
    refusal: 'The government has an objection.',
  }),
  requirement('no-means', {
    ...about,
    title: 'Without means',
    explanation: 'The person declares to be without means.',
    condition: yes('lackOfMeans'),
    refusal: 'The programme is for people without means of their own.',
  }),
  requirement('for-good', {
    ...about,
    title: 'Leaves for good',
    explanation: 'The person leaves for good.',
    condition: yes('permanentDeparture'),
    refusal: 'The programme is for people who leave for good.',
  }),
  component('in-kind', {
    ...inKind,
    explanation: 'Help in kind after return; a small part of it in cash at Schiphol.',
    sources: ['REAN', 'IOMNL17'],
    reading: BEGINS,
    from: '2017-01-01',
    to: '2024-09-02',
    amountKind: 'up-to',
    cashAtDepartureMinor: 30_000,
    steps: [
      step('Up to 1,800 euro for an adult; 2,800 for a child with its family or unaccompanied.', amounts(1_800, 2_800)),
    ],
  }),
  component('in-kind', {
    ...inKind,
    version: 2,
    explanation: 'Help in kind after return.',
    sources: ['IOMNL24'],
    reading: BEGINS,
    from: '2024-09-02',
    steps: [
      step('2,000 euro for each adult or unaccompanied child.', { adult: 200_000, 'unaccompanied-child': 200_000 }),
    ],
  }),
  component('post-arrival', {
    title: 'Post-arrival package',
    explanation: 'In cash or in kind after arrival.',
    sources: ['IOMNL24'],
    reading: BEGINS,
    by: 'departureOn',
    from: '2024-09-02',
    currency: 'EUR',
    payMoment: 'arrival',
    modality: 'cash-or-in-kind',
    steps: [step('615 euro for each person.', amounts(615, 615))],
  }),
];

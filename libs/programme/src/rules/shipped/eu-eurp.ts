import type { Condition } from '../domain/condition.ts';
import { amounts, component, not, ofAny, requirement, step } from './rule-writing.ts';
import { FREE_MOVEMENT } from './states.ts';

const STARRED = ofAny(['AL', 'GE', 'MD', 'MK', 'RS', 'CO']);
const special = (explanation: string): ReturnType<typeof step> =>
  step(`${explanation} Special provisions hold for this nationality.`, amounts(null, null), STARRED);
const inGermanyBriefly: Condition = {
  all: [
    { fact: 'hostCountry', is: 'DE' },
    ofAny(['TR']),
    not({ elapsed: { since: 'hostEntryOn', until: 'departureOn', moreThan: 'P6M' } }),
  ],
};
const FROM = '2022-04-01';
const BEGAN = 'The programme began "from April or July 2022": taken from 1 April, by the day of departure.';

/** Forced return is no case here: its amounts are not shipped. */
export const EU_EURP = [
  requirement('third-country', {
    title: 'Third-country national',
    explanation: 'The person is a third-country national.',
    sources: ['EURPDE'],
    reading: 'Nobody with a right of free movement by any nationality.',
    by: 'applicationOn',
    condition: not(ofAny(FREE_MOVEMENT)),
    refusal: 'The programme is for third-country nationals.',
  }),
  requirement('stay', {
    title: 'No final negative decision, or no longer legally staying',
    explanation: 'There is no final negative decision, or the person does not or no longer legally stay.',
    sources: ['EURPDE'],
    by: 'applicationOn',
    condition: {
      fact: 'legalStatus',
      oneOf: ['asylum-pending', 'asylum-withdrawn', 'asylum-rejected', 'irregular'],
    },
    refusal: 'The programme is for people in procedure or without legal stay.',
  }),
  requirement('own-application', {
    title: 'Adult children apply themselves',
    explanation: 'The person is no adult child in the application of the parents.',
    sources: ['EURPDE'],
    reading: 'Adult on the day of departure.',
    by: 'applicationOn',
    condition: not({ fact: 'role', is: 'adult-child' }),
    refusal: 'An adult child files an application of their own.',
  }),
  requirement('turkish-in-germany', {
    title: 'Turkish nationals in Germany: more than six months',
    explanation: 'No exception by nationality and length of stay applies.',
    sources: ['EURPDE'],
    reading: 'Six months are counted from entry to departure.',
    by: 'departureOn',
    condition: not(inGermanyBriefly),
    refusal: 'Turkish nationals who stayed in Germany for six months or less are excluded.',
  }),
  component('post-arrival', {
    title: 'Post-arrival package',
    explanation: 'Services in the first days after arrival; paid in cash where they are not used.',
    sources: ['DTV', 'EURPDE', 'FRONTEX'],
    reading: BEGAN,
    by: 'departureOn',
    from: FROM,
    currency: 'EUR',
    payMoment: 'arrival',
    modality: 'cash-or-in-kind',
    spendWithin: '14WD',
    steps: [special('Post-arrival package.'), step('615 euro for each person.', amounts(615, 615))],
  }),
  component('post-return', {
    title: 'Post-return package',
    explanation: 'Services in kind within twelve months after return.',
    sources: ['DTV', 'ISL', 'FRONTEX'],
    reading: `${BEGAN} The second adult has 2,000: the amount is a parameter by role.`,
    by: 'departureOn',
    from: FROM,
    currency: 'EUR',
    payMoment: 'after-return',
    modality: 'in-kind',
    spendWithin: 'P12M',
    steps: [
      special('Post-return package.'),
      step('2,000 euro for an adult, 1,000 for each minor of the family.', {
        principal: 200_000,
        'second-adult': 200_000,
        'other-adult': 200_000,
        child: 100_000,
        'unaccompanied-child': 200_000,
      }),
    ],
  }),
];

import type { Condition } from '../domain/condition.ts';
import { amounts, component, not, ofAny, requirement, step, yes } from './rule-writing.ts';
import { EU, OLD_EU } from './states.ts';

const toKosovo: Condition = { fact: 'destination', is: 'XK' };
const kosovar = ofAny(['XK']);
const FEDASIL = 'Fedasil';

const eligibility = [
  requirement('stay', {
    title: 'Without legal stay, or still in procedure',
    explanation: 'The person is without legal stay or still in procedure, and wants to leave.',
    sources: ['VRB'],
    by: 'applicationOn',
    condition: {
      fact: 'legalStatus',
      oneOf: ['asylum-pending', 'asylum-withdrawn', 'asylum-rejected', 'irregular'],
    },
    refusal: 'The programme is for people without legal stay or still in procedure.',
    exception: { authority: FEDASIL, grounds: 'A situation the programme did not foresee.' },
  }),
  requirement('not-belgian', {
    title: 'Has not become Belgian',
    explanation: 'The person is not Belgian.',
    sources: ['VRB'],
    by: 'applicationOn',
    condition: not(ofAny(['BE'])),
    refusal: 'People who became Belgian are excluded.',
  }),
  requirement('not-old-eu', {
    title: 'No national of the fifteen old EU states',
    explanation: 'The person is no national of the fifteen old EU states.',
    sources: ['VRB'],
    reading: 'One of several nationalities is enough. British nationals counted until the end of 2020.',
    by: 'applicationOn',
    to: '2021-01-01',
    condition: not(ofAny([...OLD_EU, 'GB'])),
    refusal: 'Nationals of the fifteen old EU states are excluded.',
  }),
  requirement('not-old-eu', {
    version: 2,
    title: 'No national of the old EU states',
    explanation: 'The person is no national of the old EU states.',
    sources: ['VRB'],
    reading: 'One of several nationalities is enough. British nationals no longer count since 2021.',
    by: 'applicationOn',
    from: '2021-01-01',
    condition: not(ofAny(OLD_EU)),
    refusal: 'Nationals of the old EU states are excluded.',
  }),
  requirement('five-years', {
    title: 'Not helped in the past five years',
    explanation: 'The person was not helped to return in the five years before the application.',
    sources: ['VRB'],
    reading: 'Five years are counted from the last assisted departure to the day of the application.',
    by: 'applicationOn',
    condition: {
      any: [
        { fact: 'previousAssistanceOn', none: true },
        { elapsed: { since: 'previousAssistanceOn', until: 'applicationOn', atLeast: 'P5Y' } },
      ],
    },
    refusal: 'The person was helped to return in the past five years.',
    exception: { authority: FEDASIL, grounds: 'A vulnerability or a new situation that calls for help again.' },
  }),
  requirement('no-means', {
    title: 'Without means',
    explanation: 'The person declares to be without means.',
    sources: ['BRIEF'],
    by: 'applicationOn',
    condition: yes('lackOfMeans'),
    refusal: 'The programme is for people without means of their own.',
    exception: { authority: FEDASIL, grounds: 'Means that cannot be reached.' },
  }),
];

const premium = {
  title: 'Reinstallation premium',
  currency: 'EUR',
  payMoment: 'departure',
  modality: 'cash',
  by: 'departureOn',
} as const;

const reintegration = {
  title: 'Basic reintegration budget',
  currency: 'EUR',
  payMoment: 'after-return',
  modality: 'in-kind',
  amountKind: 'up-to',
  spendWithin: 'P12M',
  by: 'departureOn',
} as const;

const EXCEPTIONALLY = {
  authority: FEDASIL,
  grounds: 'Vulnerability: Fedasil may allow reintegration exceptionally.',
};

const components = [
  component('premium', {
    ...premium,
    explanation: 'Departure premium, in cash at the airport or the bus.',
    sources: ['RV16'],
    reading: 'The window for Afghan nationals goes by the day of departure and includes its last day.',
    to: '2022-01-01',
    steps: [
      step('Afghan nationals who asked for asylum before 1 June 2016 and departed in the window.', amounts(500, 250), {
        all: [
          ofAny(['AF']),
          { fact: 'departureOn', from: '2016-06-15' },
          { fact: 'departureOn', before: '2017-02-16' },
          { fact: 'asylumLodgedOn', before: '2016-06-01' },
        ],
      }),
      step('Standard premium.', amounts(250, 125)),
    ],
  }),
  component('premium', {
    ...premium,
    version: 2,
    explanation: 'Reinstallation premium by the visa regime of the destination.',
    sources: ['AGII22'],
    reading: 'The destination decides; an EU citizen by any nationality is paid as one.',
    from: '2022-01-01',
    steps: [
      step('Visa-free countries, Kosovo and EU citizens, whatever the means of transport.', amounts(50, 25), {
        any: [ofAny(EU), toKosovo, { fact: 'destinationVisaRegime', is: 'exempt' }],
      }),
      step('Visa-required destination.', amounts(350, 175), { fact: 'destinationVisaRegime', is: 'required' }),
    ],
  }),
  component('reintegration', {
    ...reintegration,
    explanation: 'In kind, paid by the partner to suppliers, used within twelve months after return.',
    sources: ['FEDREOLD', 'CAR13'],
    reading: 'Kosovo is left out from 2013; the nationality that needs no visa decides when there are several.',
    to: '2022-01-01',
    when: {
      all: [not(kosovar), { fact: 'asylumLodgedOn', none: false }, { fact: 'nationalityVisaRegime', is: 'required' }],
    },
    otherwise: 'Before 2022 it was for nationals who need a visa and had asked for protection.',
    steps: [step('Basic level.', amounts(null, null))],
    exception: EXCEPTIONALLY,
  }),
  component('reintegration', {
    ...reintegration,
    version: 2,
    explanation: 'In kind, paid by the partner to suppliers, used within twelve months after return.',
    sources: ['AGII22', 'FEDRE', 'CAR13'],
    reading:
      'A default with an exception that can be approved, because many visa-free nationals are known to have received it. The nationality that needs no visa decides when there are several.',
    from: '2022-01-01',
    when: {
      all: [not(kosovar), not(ofAny(EU)), { fact: 'nationalityVisaRegime', is: 'required' }],
    },
    otherwise: 'Only for third-country nationals from visa-required countries; Fedasil may allow it exceptionally.',
    steps: [step('Basic reintegration budget.', amounts(null, null))],
    exception: EXCEPTIONALLY,
  }),
];

export const BE_FEDASIL = [...eligibility, ...components];

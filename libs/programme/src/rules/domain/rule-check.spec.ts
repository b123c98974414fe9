import fc from 'fast-check';
import { ask, type Condition } from './condition.ts';
import { definitionProblems } from './rule-check.ts';

const REQUIREMENT = {
  kind: 'requirement',
  requirement: { condition: { fact: 'lackOfMeans', is: true }, refusal: 'The person has means.', exception: null },
};
const COMPONENT = {
  kind: 'component',
  component: {
    when: { all: [] },
    otherwise: 'This is not given.',
    currency: 'EUR',
    per: 'person',
    amountKind: 'fixed',
    steps: [{ when: { all: [] }, explanation: 'For everybody.', amounts: { adult: 35_000, child: null } }],
    caps: [],
    payMoment: 'departure',
    modality: 'cash',
    cashAtDepartureMinor: null,
    spendWithin: 'P12M',
    exception: null,
  },
};
const withCondition = (condition: unknown): unknown => ({
  ...REQUIREMENT,
  requirement: { ...REQUIREMENT.requirement, condition },
});
const withComponent = (more: object): unknown => ({ ...COMPONENT, component: { ...COMPONENT.component, ...more } });
const deep = (levels: number): unknown => (levels === 0 ? { all: [] } : { not: deep(levels - 1) });

describe('definitionProblems', () => {
  it('should let a well-formed rule pass', () => {
    expect(definitionProblems(REQUIREMENT)).toEqual({});
    expect(definitionProblems(COMPONENT)).toEqual({});
  });

  it.each([
    ['kind', {}],
    ['kind', null],
    ['requirement.condition', withCondition('true')],
    ['requirement.condition', withCondition({})],
    ['requirement.condition.fact', withCondition({ fact: 'secret', is: true })],
    ['requirement.condition.fact', withCondition({ fact: 'constructor', is: true })],
    ['requirement.condition.is', withCondition({ fact: 'lackOfMeans', is: 'yes' })],
    ['requirement.condition.fact', withCondition({ fact: 'nationalities', is: 'IQ' })],
    ['requirement.condition.before', withCondition({ fact: 'departureOn', before: '2026-02-30' })],
    ['requirement.condition.eval', withCondition({ fact: 'departureOn', eval: '1' })],
    ['requirement.condition.all.1', withCondition({ all: [{ all: [] }, 7] })],
    ['requirement.condition', withCondition({ all: [], any: [] })],
    ['requirement.condition.elapsed', withCondition({ elapsed: { since: 'hostEntryOn', until: 'departureOn' } })],
    [
      'requirement.condition.elapsed.atLeast',
      withCondition({ elapsed: { since: 'hostEntryOn', until: 'departureOn', atLeast: '5 years' } }),
    ],
    ['requirement.condition.not.not.not.not.not.not.not.not', withCondition(deep(9))],
    ['requirement.refusal', { ...REQUIREMENT, requirement: { ...REQUIREMENT.requirement, refusal: ' ' } }],
    ['component.currency', withComponent({ currency: 'euro' })],
    ['component.steps', withComponent({ steps: [] })],
    [
      'component.steps.0.amounts.adult',
      withComponent({ steps: [{ when: { all: [] }, explanation: 'x.', amounts: { adult: 350.5 } }] }),
    ],
    [
      'component.steps.0.amounts.uncle',
      withComponent({ steps: [{ when: { all: [] }, explanation: 'x.', amounts: { uncle: 1 } }] }),
    ],
    ['component.caps.0.amountMinor', withComponent({ caps: [{ scope: 'family', amountMinor: -1, countedWith: [] }] })],
    ['component.spendWithin', withComponent({ spendWithin: 'a year' })],
    ['component.surprise', withComponent({ surprise: 1 })],
  ])('should name %s when it is wrong (%#)', (path, definition) => {
    expect(Object.keys(definitionProblems(definition))).toContain(path);
  });

  it('should never throw, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (anything) => void definitionProblems(anything)));
    fc.assert(fc.property(fc.jsonValue(), (anything) => void definitionProblems(withCondition(anything))));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (more) => void definitionProblems(withComponent(more))),
    );
  });
});

describe('ask', () => {
  const no: Condition = { any: [] };
  const unknown: Condition = { fact: 'lackOfMeans', is: true };
  it('should let one part decide over what is not known, and else name what is missing', () => {
    expect(ask({ all: [unknown, no] }, {})).toEqual({ answer: false, missing: [] });
    expect(ask({ any: [unknown, { all: [] }] }, {})).toEqual({ answer: true, missing: [] });
    expect(ask({ all: [unknown, { all: [] }] }, {})).toEqual({ answer: 'unknown', missing: ['lackOfMeans'] });
    expect(ask({ not: unknown }, {})).toEqual({ answer: 'unknown', missing: ['lackOfMeans'] });
  });
});

import {
  comparisonOf,
  comparisonsOf,
  FACT_NAMES,
  factOf,
  factsAsked,
  leafOf,
  unfinished,
} from './condition-editing.ts';

describe('a condition being written', () => {
  it.each(FACT_NAMES)('should be read as it was written, however %s is asked', (fact) => {
    for (const comparison of comparisonsOf(fact)) {
      const leaf = leafOf(fact, comparison);
      expect([factOf(leaf), comparisonOf(leaf)]).toEqual([fact, comparison]);
    }
  });

  it('should name each question that lacks its value, where the server would', () => {
    const condition = {
      all: [leafOf('lackOfMeans'), { not: leafOf('nationalities') }, { any: [leafOf('departureOn', 'before')] }],
    };
    expect(unfinished(condition, 'requirement.condition')).toEqual([
      'requirement.condition.all.1.not.includesAny',
      'requirement.condition.all.2.any.0.before',
    ]);
  });

  it('should tell every fact it asks, both days of a period among them', () => {
    expect(factsAsked({ any: [leafOf('previousAssistanceOn', 'atLeast'), { not: leafOf('destination') }] })).toEqual([
      'previousAssistanceOn',
      'applicationOn',
      'destination',
    ]);
  });
});

import { linesOf, shareOf } from './lines.ts';

describe('the lines of a breakdown', () => {
  it('should keep the order of a closed list and name what was only there before', () => {
    const lines = linesOf({ F: 2, M: 5 }, { F: 1, X: 1 }, (code) => `sex ${code}`);
    expect(lines.map(({ code, what, count, before }) => [code, what, count, before])).toEqual([
      ['F', 'sex F', 2, 1],
      ['M', 'sex M', 5, 0],
      ['X', 'sex X', 0, 1],
    ]);
  });

  it('should put the most first in an open list, and then go by code', () => {
    const lines = linesOf({ BR: 3, AM: 3, IQ: 9 }, {}, (code) => code, { byCount: true });
    expect(lines.map(({ code }) => code)).toEqual(['IQ', 'AM', 'BR']);
  });

  it('should tell no share of nothing', () =>
    expect([shareOf(1, 4), shareOf(2, 2), shareOf(0, 0)]).toEqual([0.25, 1, null]));
});

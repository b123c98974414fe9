import { stageInWords } from './stage-words.ts';

describe('a family’s stage in words', () => {
  it('should count the members by stage in the order of the process when the family has split', () => {
    expect(
      stageInWords([
        { stage: 'WITHDRAWN', members: 1 },
        { stage: 'COUNSELLING', members: 2 },
      ]),
    ).toBe('2 in counselling, 1 withdrawn');
  });
});

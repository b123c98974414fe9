import { scopeTold } from './scope-words.ts';

describe('the scope of a report', () => {
  it('should be taken apart into what is counted and how much is not', () => {
    expect(scopeTold('all offices')).toEqual({ codes: null, left: 0, ofProgramme: false });
    expect(scopeTold('offices BRU')).toEqual({ codes: 'BRU', left: 0, ofProgramme: false });
    expect(scopeTold('offices BRU, GNT; 1 office not included')).toEqual({
      ...{ codes: 'BRU, GNT', left: 1, ofProgramme: false },
    });
    expect(scopeTold('offices BRU; 3 offices of the programme not included')).toEqual({
      ...{ codes: 'BRU', left: 3, ofProgramme: true },
    });
    expect(scopeTold('the whole world')).toBeNull();
  });
});

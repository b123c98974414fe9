import { officesTold, scopeTold } from './scope-words.ts';

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

describe('the offices of a scope by name', () => {
  const office = (id: string, parentId: string | null, name: string) => ({
    id,
    parentId,
    code: id.toUpperCase(),
    name,
  });
  const offices = [
    office('belux', null, 'Belgium and Luxembourg'),
    office('bru', 'belux', 'Brussels desk'),
    office('lux', 'belux', 'Luxembourg desk'),
    office('xl', 'lux', 'Esch desk'),
  ];

  it.each([
    ['BELUX, BRU, LUX, XL', ['Belgium and Luxembourg']],
    ['BELUX, BRU, LUX', ['Belgium and Luxembourg', 'Brussels desk', 'Luxembourg desk']],
    ['BRU, LUX, XL', ['Brussels desk', 'Luxembourg desk']],
    ['BRU, GONE', ['Brussels desk', 'GONE']],
  ])('should say %s as %s', (codes, names) => {
    expect(officesTold(codes, offices)).toEqual(names);
  });
});

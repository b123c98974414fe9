import type { BirthDate } from './birth-date.ts';
import { mustBeExplained, weighLikeness, type PersonFacts } from './likely-duplicates.ts';

const born = (date: string, precision: BirthDate['precision'] = 'day'): BirthDate => ({ date, precision });
const facts = (overrides: Partial<PersonFacts> = {}): PersonFacts => ({
  birth: null,
  nationalities: [],
  contactKeys: [],
  documentKeys: [],
  ...overrides,
});
const SAME = { letters: 1, sounds: 1 };
const RESPELT = { letters: 0.4, sounds: 1 };

describe('weighing whether two people are one', () => {
  it('should be very likely when the name is spelt differently and the birth date is the same', () => {
    const weighed = weighLikeness(RESPELT, facts({ birth: born('1990-05-04') }), facts({ birth: born('1990-05-04') }));
    expect(weighed).toEqual({ band: 'very likely', reasons: ['same name spelt differently', 'same birth date'] });
  });

  it('should be likely when the name is the same and an estimated year fits', () => {
    const weighed = weighLikeness(
      SAME,
      facts({ birth: born('1990-05-04') }),
      facts({ birth: born('1991-01-01', 'estimated') }),
    );
    expect(weighed).toEqual({ band: 'likely', reasons: ['same name', 'birth date fits'] });
  });

  it('should be possible at most when the birth dates contradict each other', () => {
    const weighed = weighLikeness(
      SAME,
      facts({ birth: born('1990-05-04'), nationalities: ['IQ'] }),
      facts({ birth: born('1971-01-20'), nationalities: ['IQ'] }),
    );
    expect(weighed).toEqual({ band: 'possible', reasons: ['same name', 'same nationality'] });
    expect(mustBeExplained('possible')).toBe(false);
  });

  it('should be likely when only a similar name and a telephone agree', () => {
    const weighed = weighLikeness(
      { letters: 0.5, sounds: 0.6 },
      facts({ contactKeys: ['32470123456'] }),
      facts({ contactKeys: ['32470123456'] }),
    );
    expect(weighed).toEqual({ band: 'likely', reasons: ['similar name', 'same telephone or e-mail'] });
    expect(mustBeExplained('likely')).toBe(true);
  });

  it('should be nothing when the names are different, whatever else agrees', () => {
    const twins = facts({ birth: born('2020-01-01'), nationalities: ['GE'], contactKeys: ['1'] });
    expect(weighLikeness({ letters: 0.4, sounds: 0.45 }, twins, twins)).toBeNull();
  });

  it('should be very likely when a paper has the same number, however the name is written', () => {
    const paper = { documentKeys: ['IQ:A1234567'] };
    expect(weighLikeness({ letters: 0.1, sounds: 0.2 }, facts(paper), facts(paper))).toEqual({
      band: 'very likely',
      reasons: ['same document number'],
    });
  });

  it('should be only likely when a paper has the same number and neither name nor birth date bears it out', () => {
    const paper = { documentKeys: ['IQ:A1234567'] };
    const weighed = weighLikeness(
      { letters: 0.1, sounds: 0.2 },
      facts({ ...paper, birth: born('1990-05-04') }),
      facts({ ...paper, birth: born('1971-01-20') }),
    );
    expect(weighed?.band).toBe('likely');
  });

  it('should see two papers when another country gave the same number', () => {
    const different = { letters: 0.1, sounds: 0.1 };
    expect(weighLikeness(different, facts({ documentKeys: ['IQ:1'] }), facts({ documentKeys: ['IR:1'] }))).toBeNull();
  });
});

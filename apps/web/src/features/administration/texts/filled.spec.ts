import { partsOf } from './filled.ts';

describe('a text with facts in it', () => {
  it('should be told apart into its words and the facts that stand in it', () => {
    expect(partsOf('Dear {{person.name}}, see {{ appointment.day }}.')).toEqual([
      { words: 'Dear ', fact: null },
      { words: '{{person.name}}', fact: 'person.name' },
      { words: ', see ', fact: null },
      { words: '{{ appointment.day }}', fact: 'appointment.day' },
      { words: '.', fact: null },
    ]);
  });

  it('should be one part when it names no fact', () => {
    expect(partsOf('I return of my own free will.')).toEqual([{ words: 'I return of my own free will.', fact: null }]);
    expect(partsOf('')).toEqual([]);
  });
});

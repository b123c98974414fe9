import { type DomainError } from '@homeward/platform';
import { checkHeldAt, checkNotes, NOTE_LENGTH_MAX } from './session-rules.ts';

const now = new Date('2026-03-02T09:00:00Z');
const codeOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('the rules of a session', () => {
  it.each([
    ['2026-03-02T09:00:00Z', null],
    ['2026-03-02T09:00:00.001Z', 'counselling-session.in-the-future'],
    ['2024-03-02T09:00:00Z', null],
    ['2016-03-02T09:00:00Z', 'counselling-session.too-long-ago'],
  ])('should judge a session held at %s as %s', (heldAt, code) => {
    expect(codeOf(() => checkHeldAt(new Date(heldAt), now))).toBe(code);
  });

  it('should take a note as long as a note may be and refuse one more character, naming the note', () => {
    const text = 'a'.repeat(NOTE_LENGTH_MAX);
    expect(codeOf(() => checkNotes([{ text }]))).toBeNull();
    try {
      checkNotes([{ text }, { text: `${text}a` }, { text: ' ' }]);
      throw new Error('not reached');
    } catch (error) {
      expect((error as DomainError).fields).toEqual({
        'notes.1.text': 'is 10001 characters long; a note holds at most 10000',
        'notes.2.text': 'is empty; write the note or leave it out',
      });
    }
  });
});

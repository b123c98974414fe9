import { findSensitivePart, LANGUAGES_OF_THE_APP } from '@homeward/contracts';
import { PAPER_WORDS } from '../words/paper-words.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';
import { SHEET_WORDS } from './sheet-words.ts';

const wordsOf = (words: object): string[] =>
  Object.values(words).flatMap((word: string | object) => (typeof word === 'string' ? [word] : wordsOf(word)));

describe('papers of a journey', () => {
  it.each(LANGUAGES_OF_THE_APP)('should carry no word that tells why somebody travels, in %s', (language) => {
    const papers = [SHEET_WORDS[language], RECEIPT_WORDS[language]];
    const words = [...papers.flatMap(wordsOf), PAPER_WORDS[language].frame.page];
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => findSensitivePart(word) !== null)).toEqual([]);
  });
});

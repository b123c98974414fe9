/** Letters without case and accents: a word written in capitals or without its accent gives away as much. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The first of the words that stands in the text, also inside a longer word; null when none does. */
export function findWordToAvoid(text: string, words: readonly string[]): string | null {
  const searched = folded(text);
  return words.find((word) => word.trim() !== '' && searched.includes(folded(word.trim()))) ?? null;
}

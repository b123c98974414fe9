/** Words shorter than this are also words of every language; they name nobody. */
const SHORTEST_NAME = 3;

/** True when a text holds one of the given names, addresses or numbers, whatever its case and accents. */
export function namesSomebody(text: string, words: readonly string[]): boolean {
  const said = fold(text);
  const tokens = new Set(said.split(/[^\p{L}\p{N}]+/u));
  return words.map(fold).some((word) => {
    if (word.length < SHORTEST_NAME) return false;
    return /^[\p{L}\p{N}]+$/u.test(word) ? tokens.has(word) : said.includes(word);
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

const MARKED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [
    letter,
    [...'áƀćďéƒǵȟíĵķĺḿńóṕɋŕśťúṽẃẍýźÁɃĆĎÉƑǴȞÍĴĶĹḾŃÓṔɊŔŚŤÚṼẂẌÝŹ'][index]!,
  ]),
);

/**
 * Marks every letter of a sentence but those of its placeholders and tags, which are not words; what is put into a
 * placeholder stands between ⟦ and ⟧, so that somebody's name inside a sentence is told from a word of no catalogue.
 */
export const pseudo = (text: string): string =>
  text
    .split(/(\{\{.*?\}\}|<[^>]*>|\$t\(.*?\))/)
    .map((part, index) => (index % 2 === 1 ? bracketed(part) : part.replace(/[a-z]/gi, (letter) => MARKED[letter]!)))
    .join('');

const bracketed = (part: string): string => (part.startsWith('{{') ? `⟦${part}⟧` : part);

export function pseudoOf<T>(catalogue: T): T {
  if (typeof catalogue === 'string') return pseudo(catalogue) as T;
  return Object.fromEntries(Object.entries(catalogue as object).map(([key, value]) => [key, pseudoOf(value)])) as T;
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'áƀćďéƒǵȟíĵķĺḿńóṕɋŕśťúṽẃẍýźÁɃĆĎÉƑǴȞÍĴĶĹḾŃÓṔɊŔŚŤÚṼẂẌÝŹ';

/** Marks every letter of a catalogue but those of its places for data, so that a word of no catalogue shows. */
export function pseudoWords<Words>(words: Words): Words {
  if (typeof words === 'string')
    return words
      .split(/(\{\w+\})/)
      .map((part, i) => (i % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => [...MARKED][PLAIN.indexOf(letter)]!)))
      .join('') as Words;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, pseudoWords(value as unknown)]),
  ) as Words;
}

/**
 * Runs in a page that is shown in the language for tests, where a catalogue marks each of its letters: every plain
 * letter left is a word of no catalogue. Somebody's data stands in `[data-content]`.
 * @returns where each stands, and the words
 */
export function unmarkedLetters(): string[] {
  const SPOKEN = [
    'placeholder',
    'title',
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'alt',
    'data-label',
  ];
  /** Without what was put into a sentence, the innermost first. */
  const bare = (words: string): string => {
    const less = words.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
    return less === words ? words : bare(less);
  };
  const isData = (element: Element | null): boolean => element?.closest('[data-content]') != null;
  const found: string[] = [];
  const look = (element: Element, where: string, words: string | null): void => {
    if (words && /[a-z]/i.test(bare(words)) && !isData(element))
      found.push(`${element.tagName.toLowerCase()} ${where}: ${words.trim()}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    // What stands in a field was typed by somebody.
    if (element.closest('script, style, noscript, textarea') || !element.checkVisibility()) continue;
    // Where a chart measures its words, far over the page, nobody reads them.
    if (element.getBoundingClientRect().bottom < -10_000) continue;
    look(element, 'says', node.textContent);
  }
  // A name of what is hidden is told to nobody, such as of a second field that only measures.
  for (const element of document.body.querySelectorAll(':not([aria-hidden=true])'))
    if (element.checkVisibility({ visibilityProperty: true }))
      for (const name of SPOKEN) look(element, name, element.getAttribute(name));
  const { title } = document;
  const headedByData = document.querySelector('h1[data-content], h1 [data-content]') !== null;
  if (!headedByData && /[a-z]/i.test(bare(title.replace('Homeward', '')))) found.push(`the window's title: ${title}`);
  return found;
}

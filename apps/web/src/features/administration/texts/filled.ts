const FACT = /\{\{\s*([^{}]*?)\s*\}\}/gu;

export interface Part {
  readonly words: string;
  /** The fact that stands there, when these are no words of the text. */
  readonly fact: string | null;
}

/** A text in its parts: what is written, and where a fact of the case will stand. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const found of text.matchAll(FACT)) {
    if (found.index > from) parts.push({ words: text.slice(from, found.index), fact: null });
    parts.push({ words: found[0], fact: found[1]! });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ words: text.slice(from), fact: null });
  return parts;
}

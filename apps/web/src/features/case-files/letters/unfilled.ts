const FACT = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** The facts a text still waits for, as the server finds them before it files. */
export const unfilled = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(FACT)].map((match) => match[1]!)),
];

/** Tabs and line breaks are white space, and gone by then. Format characters stay. */
const CONTROL = /\p{Cc}/u;
const WHITE_SPACE = /[\t\n\r\p{Z}]+/gu;
/** What a spreadsheet would run as a formula. */
const RUNS = /^[=+\-@]/;

/** R3, R5: the text of a cell; `control` where it holds a character that no text has. */
export function cellText(typed: string): { text: string; control: boolean } {
  const text = plain(typed) ? typed : typed.replace(WHITE_SPACE, ' ').replace(/^ | $/g, '').normalize('NFC');
  const unguarded = text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
  return { text: unguarded, control: CONTROL.test(text) };
}

/** Most cells are codes, days and references: nothing of them changes. */
const plain = (typed: string): boolean => /^[\w.:@+-]*$/.test(typed);

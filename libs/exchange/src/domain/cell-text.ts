/** Every control character but tab and line breaks, which count as white space. Format characters stay. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
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

/** R5: what an export writes into CSV so that no spreadsheet runs it; reading takes the mark away again. */
export const guarded = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

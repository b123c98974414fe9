/** What is printed from the records of a case. */
export const PRINT_KINDS = ['case', 'declaration', 'decision', 'letter', 'plan'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

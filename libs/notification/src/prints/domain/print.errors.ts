/** Refusals of prints. */
export type PrintErrorCode = 'print.matter-missing' | 'print.passed';

export * from './permissions.ts';
export * from './roles.ts';
export * from './sealed-matter.ts';
export * from './case-workflow.ts';
export * from './code-lists.ts';
export * from './message-intent.ts';

export * from './rounds/index.ts';
export * from './complaints/index.ts';
export * from './follow-up.http.module.ts';
export * from './follow-up.jobs.module.ts';
export * from './follow-up.module.ts';

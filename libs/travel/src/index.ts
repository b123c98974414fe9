export * from './travel.http.module.ts';
export * from './travel.jobs.module.ts';
export * from './travel.module.ts';
export * from './papers/index.ts';

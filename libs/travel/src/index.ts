export * from './departure/index.ts';
export * from './travel.http.module.ts';
export * from './travel.jobs.module.ts';
export * from './travel.module.ts';

export * from './run-worker.ts';
export * from './schedules.ts';
export * from './worker.module.ts';

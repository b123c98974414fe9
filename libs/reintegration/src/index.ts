export * from './domain/reintegration.errors.ts';
export * from './plans/index.ts';
export * from './payments/index.ts';
export * from './referrals/index.ts';
export * from './partner-desk/index.ts';
export * from './reintegration.http.module.ts';
export * from './reintegration.jobs.module.ts';
export * from './reintegration.module.ts';

export * from './actions/audit-trail.ts';
export * from './audit.module.ts';

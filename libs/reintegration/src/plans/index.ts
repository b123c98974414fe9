export * from './plans.module.ts';

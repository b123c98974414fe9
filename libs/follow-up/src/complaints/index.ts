export * from './complaints.module.ts';

export * from './partner-desk.module.ts';

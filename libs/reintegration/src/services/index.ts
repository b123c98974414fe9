export * from './data/recorded-service.entity.ts';
export * from './services.module.ts';

export * from './actions/add-service-proof.action.ts';
export * from './actions/record-service.action.ts';
export * from './actions/take-back-service.action.ts';
export * from './data/case-services.query.ts';
export * from './data/partner-desk.query.ts';
export * from './partner-desk.module.ts';

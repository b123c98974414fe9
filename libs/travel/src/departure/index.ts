export * from './actions/confirm-arrival.action.ts';
export * from './actions/draft-orientation-text.action.ts';
export * from './actions/end-reception.action.ts';
export * from './actions/end-receptions.action.ts';
export * from './actions/file-receipt.action.ts';
export * from './actions/give-orientation.action.ts';
export * from './actions/move-float.action.ts';
export * from './actions/open-float.action.ts';
export * from './actions/open-reception.action.ts';
export {
  PayAtDepartureAction,
  type PayAtDepartureInput,
  type PaidAtDeparture,
} from './actions/pay-at-departure.action.ts';
export * from './actions/publish-orientation-text.action.ts';
export * from './actions/record-briefing.action.ts';
export * from './actions/record-outcomes.action.ts';
export * from './actions/return-payment.action.ts';
export * from './data/arrivals.query.ts';
export * from './data/departure-desk.query.ts';
export * from './data/departures-board.query.ts';
export * from './data/floats.query.ts';
export * from './data/orientation-texts.query.ts';
export * from './data/previous-assistance.query.ts';
export * from './domain/departure.errors.ts';
export * from './load-orientation-samples.ts';

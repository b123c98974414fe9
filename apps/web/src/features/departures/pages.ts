/** Loaded as one: whoever opens one of these forms needs what the others need. */
export { BriefingPage } from './last-days/briefing.page.tsx';
export { OrientationPage } from './last-days/orientation.page.tsx';
export { ReceptionPage } from './last-days/reception.page.tsx';
export { DeskPage } from './desk/desk.page.tsx';
export { BoardPage } from './board/board.page.tsx';
export { FloatsPage } from './floats/floats.page.tsx';
export { ArrivalsPage } from './arrivals/arrivals.page.tsx';
export { ConfirmArrivalPage } from './arrivals/confirm-arrival.page.tsx';

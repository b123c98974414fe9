import type { ComponentType } from 'react';
import { BookingsPanel } from '../bookings/bookings-panel.tsx';
import type { Case } from '../case/case-queries.ts';
import { TravellersPanels } from './panels/travellers-panels.tsx';

/** The panels of the tab, in the order of the way; each part of the journey adds its own. */
export const TRAVEL_PANELS: readonly ComponentType<{ file: Case }>[] = [TravellersPanels, BookingsPanel];

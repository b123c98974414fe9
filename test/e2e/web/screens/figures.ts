import type { Screen } from './screen.ts';

/** What was counted, and the cases behind it. */
export const FIGURES_SCREENS: readonly Screen[] = [
  { name: 'figures', route: '/figures', as: 'elif', heading: 'Key figures' },
  {
    name: 'figure-cases',
    route: '/figures/cases',
    at: '/figures/cases?number=funnel.counselled',
    as: 'elif',
    heading: 'Cases behind a number',
  },
];

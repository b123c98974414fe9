import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asCalendar } from '../../features/calendar/calendar-search.ts';
import { asTeam } from '../../features/team/team-search.ts';
import { root } from './root.ts';

const team = createRoute({
  getParentRoute: () => root,
  path: '/team',
  validateSearch: asTeam,
  component: lazyRouteComponent(() => import('../../features/team/team.page.tsx'), 'TeamPage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: asCalendar,
  component: lazyRouteComponent(() => import('../../features/calendar/calendar.page.tsx'), 'CalendarPage'),
});

/** Who answers for what, and who meets whom when. */
export const teamRoutes = [team, calendar] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asLetter } from '../../features/case-files/letters/letter-search.ts';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const writeLetter = createRoute({
  getParentRoute: () => theCase,
  path: '/files/letter',
  validateSearch: asLetter,
  component: lazyRouteComponent(
    () => import('../../features/case-files/letters/write-letter.page.tsx'),
    'WriteLetterPage',
  ),
});

const letter = createRoute({
  getParentRoute: () => theCase,
  path: '/files/letters/$letterId',
  component: lazyRouteComponent(() => import('../../features/case-files/letters/letter.page.tsx'), 'LetterPage'),
});

const findPrint = createRoute({
  getParentRoute: () => root,
  path: '/prints',
  component: lazyRouteComponent(() => import('../../features/prints/find-print.page.tsx'), 'FindPrintPage'),
});

const print = createRoute({
  getParentRoute: () => root,
  path: '/prints/$token',
  component: lazyRouteComponent(() => import('../../features/prints/print.page.tsx'), 'PrintPage'),
});

/** The letters of a case. */
export const letterRoutes = [writeLetter, letter] as const;
/** Where the square on a paper leads, of whatever case it is. */
export const printRoutes = [findPrint, print] as const;

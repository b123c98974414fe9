import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asMerge } from '../../features/merging/merge-search.ts';
import { theCase } from './the-case.ts';

const cases = createRoute({
  getParentRoute: () => theCase,
  path: '/merge',
  validateSearch: asMerge,
  component: lazyRouteComponent(() => import('../../features/merging/cases/merge-cases.page.tsx'), 'MergeCasesPage'),
});

const persons = createRoute({
  getParentRoute: () => theCase,
  path: '/merge/person/$personId',
  validateSearch: asMerge,
  component: lazyRouteComponent(
    () => import('../../features/merging/persons/merge-persons.page.tsx'),
    'MergePersonsPage',
  ),
});

const undoCases = createRoute({
  getParentRoute: () => theCase,
  path: '/merge/undo/$mergeId',
  component: lazyRouteComponent(
    () => import('../../features/merging/cases/undo-case-merge.page.tsx'),
    'UndoCaseMergePage',
  ),
});

const undoPersons = createRoute({
  getParentRoute: () => theCase,
  path: '/merge/person/$personId/undo/$mergeId',
  component: lazyRouteComponent(
    () => import('../../features/merging/persons/undo-person-merge.page.tsx'),
    'UndoPersonMergePage',
  ),
});

/** Two files or two cases found to be one, and found to be two again. */
export const mergingRoutes = [cases, persons, undoCases, undoPersons] as const;

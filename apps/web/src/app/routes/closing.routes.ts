import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asComplaints } from '../../features/complaints/complaint-search.ts';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const close = createRoute({
  getParentRoute: () => theCase,
  path: '/close',
  component: lazyRouteComponent(() => import('../../features/closing/close-case.page.tsx'), 'CloseCasePage'),
});

const outcome = createRoute({
  getParentRoute: () => theCase,
  path: '/close/outcome',
  component: lazyRouteComponent(() => import('../../features/closing/close-outcome.page.tsx'), 'CloseOutcomePage'),
});

const decide = createRoute({
  getParentRoute: () => theCase,
  path: '/close/$room/$matterId',
  component: lazyRouteComponent(() => import('../../features/closing/decide-matter.page.tsx'), 'DecideMatterPage'),
});

const complaintOfCase = createRoute({
  getParentRoute: () => theCase,
  path: '/complaint',
  component: lazyRouteComponent(
    () => import('../../features/complaints/record-complaint.page.tsx'),
    'RecordCaseComplaintPage',
  ),
});

const complaints = createRoute({
  getParentRoute: () => root,
  path: '/complaints',
  validateSearch: asComplaints,
  component: lazyRouteComponent(() => import('../../features/complaints/complaints.page.tsx'), 'ComplaintsPage'),
});

const newComplaint = createRoute({
  getParentRoute: () => root,
  path: '/complaints/new',
  component: lazyRouteComponent(
    () => import('../../features/complaints/record-complaint.page.tsx'),
    'RecordComplaintPage',
  ),
});

const complaint = createRoute({
  getParentRoute: () => root,
  path: '/complaints/$complaintId',
  component: lazyRouteComponent(() => import('../../features/complaints/complaint.page.tsx'), 'ComplaintPage'),
});

const moveComplaint = createRoute({
  getParentRoute: () => root,
  path: '/complaints/$complaintId/$move',
  component: lazyRouteComponent(() => import('../../features/complaints/move-complaint.page.tsx'), 'MoveComplaintPage'),
});

/** How a case ends, and a complaint about it begins. */
export const closingRoutes = [close, outcome, decide, complaintOfCase] as const;

/** What people say of the help, and who answers it. */
export const complaintRoutes = [complaints, newComplaint, complaint, moveComplaint] as const;

import type { Permission } from '@homeward/contracts';
import {
  ArrowSwitchIcon,
  BriefcaseIcon,
  CalendarIcon,
  ChecklistIcon,
  ClockIcon,
  CommentDiscussionIcon,
  CreditCardIcon,
  DeviceMobileIcon,
  GearIcon,
  GraphIcon,
  HomeIcon,
  InboxIcon,
  InfoIcon,
  PeopleIcon,
  PersonAddIcon,
  type Icon,
} from '@primer/octicons-react';
import type { LinkProps } from '@tanstack/react-router';
import type common from '../../locales/en/common.json';

export interface Place {
  readonly to: LinkProps['to'];
  readonly icon: Icon;
  readonly label: `place.${keyof typeof common.place}`;
  /** Shown to whoever holds one of these in any office; to everybody when absent. */
  readonly permissions?: readonly Permission[];
  /** Not shown to those who only help whom others send to them: none of it is theirs. */
  readonly notForPartners?: true;
  /** Not shown to whoever holds this as well: they come to it by another place. */
  readonly unless?: Permission;
}

/** Whoever only reads offices and programmes finds them by a link; a place of their own would be in the way every day. */
const ADMINISTERS: readonly Permission[] = [
  ...(['user.manage', 'api-key.manage', 'office.manage', 'queue.manage', 'mail.read'] as const),
  ...(['programme.record', 'rule.draft', 'rule.publish', 'project.manage'] as const),
  ...(['letter-template.draft', 'declaration-template.draft', 'audit.read', 'audit.verify', 'data.erase'] as const),
];

/** The places of the back office, in the order of a working day. */
export const PLACES: readonly Place[] = [
  { to: '/', icon: HomeIcon, label: 'place.home' },
  { to: '/cases', icon: BriefcaseIcon, label: 'place.cases', permissions: ['case.read'], notForPartners: true },
  { to: '/calendar', icon: CalendarIcon, label: 'place.calendar', permissions: ['case.read'], notForPartners: true },
  { to: '/sent-to-us', icon: InboxIcon, label: 'place.sentToUs', permissions: ['service-referral.answer'] },
  {
    to: '/departures',
    icon: ClockIcon,
    label: 'place.departures',
    permissions: ['float.use'],
  },
  { to: '/calls', icon: DeviceMobileIcon, label: 'place.calls', permissions: ['follow-up.record'] },
  { to: '/arrivals', icon: PeopleIcon, label: 'place.arrivals', permissions: ['reception.read'] },
  {
    ...{ to: '/services-to-record', icon: ChecklistIcon, label: 'place.servicesToRecord' },
    permissions: ['service-referral.answer'],
  },
  { to: '/duty-queue', icon: InboxIcon, label: 'place.dutyQueue', permissions: ['duty.take'] },
  { to: '/referral-forms', icon: PersonAddIcon, label: 'place.referrals', permissions: ['referral.submit'] },
  {
    ...{ to: '/information-desk', icon: InfoIcon, label: 'place.informationDesk' },
    permissions: ['contact.record', 'figures.read'],
  },
  { to: '/payments', icon: CreditCardIcon, label: 'place.payments', permissions: ['payment.approve'] },
  { to: '/bookings', icon: ClockIcon, label: 'place.bookings', permissions: ['booking.record'] },
  { to: '/complaints', icon: CommentDiscussionIcon, label: 'place.complaints', permissions: ['complaint.read'] },
  { to: '/team', icon: PeopleIcon, label: 'place.team', permissions: ['case.assign'] },
  { to: '/figures', icon: GraphIcon, label: 'place.figures', permissions: ['figures.read'] },
  {
    ...{ to: '/caseloads', icon: ArrowSwitchIcon, label: 'place.caseloads' },
    permissions: ['caseload.import', 'caseload.export'],
  },
  {
    ...{ to: '/figures/published', icon: GraphIcon, label: 'place.figures' },
    ...{ permissions: ['figures.published'], unless: 'figures.read' },
  },
  { to: '/administration', icon: GearIcon, label: 'place.administration', permissions: ADMINISTERS },
];

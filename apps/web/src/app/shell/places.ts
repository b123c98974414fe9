import type { Permission } from '@homeward/contracts';
import {
  BriefcaseIcon,
  CalendarIcon,
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
}

/** The places of the back office, in the order of a working day. */
export const PLACES: readonly Place[] = [
  { to: '/', icon: HomeIcon, label: 'place.home' },
  { to: '/cases', icon: BriefcaseIcon, label: 'place.cases', permissions: ['case.read'] },
  { to: '/calendar', icon: CalendarIcon, label: 'place.calendar', permissions: ['case.read'] },
  { to: '/duty-queue', icon: InboxIcon, label: 'place.dutyQueue', permissions: ['duty.take'] },
  { to: '/referral-forms', icon: PersonAddIcon, label: 'place.referrals', permissions: ['referral.submit'] },
  {
    ...{ to: '/information-desk', icon: InfoIcon, label: 'place.informationDesk' },
    permissions: ['contact.record', 'figures.read'],
  },
  { to: '/team', icon: PeopleIcon, label: 'place.team', permissions: ['case.assign'] },
];

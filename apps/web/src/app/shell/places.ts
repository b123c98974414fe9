import type { Permission } from '@homeward/contracts';
import { BriefcaseIcon, GearIcon, HomeIcon, type Icon } from '@primer/octicons-react';
import type { LinkProps } from '@tanstack/react-router';

export interface Place {
  readonly to: LinkProps['to'];
  readonly icon: Icon;
  readonly label: 'place.home' | 'place.cases' | 'place.administration';
  /** Shown to whoever holds one of these in any office; to everybody when absent. */
  readonly permissions?: readonly Permission[];
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
  { to: '/cases', icon: BriefcaseIcon, label: 'place.cases', permissions: ['case.read'] },
  { to: '/administration', icon: GearIcon, label: 'place.administration', permissions: ADMINISTERS },
];

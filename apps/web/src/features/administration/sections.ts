import type { Permission } from '@homeward/contracts';
import {
  BookIcon,
  ClockIcon,
  CalendarIcon,
  ChecklistIcon,
  FileIcon,
  HistoryIcon,
  InboxIcon,
  KeyIcon,
  LawIcon,
  OrganizationIcon,
  PeopleIcon,
  ServerIcon,
  ShieldCheckIcon,
  StopIcon,
  TrashIcon,
  type Icon,
} from '@primer/octicons-react';
import type { LinkProps } from '@tanstack/react-router';

export interface Section {
  readonly to: LinkProps['to'];
  readonly icon: Icon;
  readonly name:
    | 'users'
    | 'apiKeys'
    | 'offices'
    | 'deadlines'
    | 'programmes'
    | 'projects'
    | 'letters'
    | 'declarations'
    | 'orientations'
    | 'suspensions'
    | 'followUpSchedules'
    | 'queues'
    | 'mails'
    | 'trail'
    | 'verification'
    | 'erasures'
    | 'reference';
  /** Shown to whoever holds one of these in any office. */
  readonly permissions: readonly Permission[];
}

/** What there is to administer, in the order in which an installation is set up. */
export const SECTIONS: readonly Section[] = [
  { to: '/administration/users', icon: PeopleIcon, name: 'users', permissions: ['user.manage'] },
  { to: '/administration/api-keys', icon: KeyIcon, name: 'apiKeys', permissions: ['api-key.manage'] },
  { to: '/administration/offices', icon: OrganizationIcon, name: 'offices', permissions: ['office.read'] },
  { to: '/administration/deadlines', icon: ClockIcon, name: 'deadlines', permissions: ['office.manage'] },
  { to: '/administration/programmes', icon: LawIcon, name: 'programmes', permissions: ['programme.read'] },
  { to: '/administration/projects', icon: InboxIcon, name: 'projects', permissions: ['programme.read'] },
  {
    to: '/administration/letters',
    icon: FileIcon,
    name: 'letters',
    permissions: ['letter-template.draft', 'letter-template.publish'],
  },
  {
    to: '/administration/declarations',
    icon: FileIcon,
    name: 'declarations',
    permissions: ['declaration-template.draft', 'declaration-template.publish'],
  },
  {
    to: '/administration/orientation-texts',
    icon: ChecklistIcon,
    name: 'orientations',
    permissions: ['orientation-text.draft', 'orientation-text.publish'],
  },
  {
    to: '/administration/suspensions',
    icon: StopIcon,
    name: 'suspensions',
    permissions: ['suspension.draft', 'consulate.manage'],
  },
  {
    to: '/administration/follow-up-schedules',
    icon: CalendarIcon,
    name: 'followUpSchedules',
    permissions: ['follow-up-schedule.record'],
  },
  { to: '/administration/queues', icon: ServerIcon, name: 'queues', permissions: ['queue.manage'] },
  { to: '/administration/mails', icon: InboxIcon, name: 'mails', permissions: ['mail.read'] },
  { to: '/administration/trail', icon: HistoryIcon, name: 'trail', permissions: ['audit.read'] },
  {
    to: '/administration/verification',
    icon: ShieldCheckIcon,
    name: 'verification',
    permissions: ['audit.verify'],
  },
  { to: '/administration/erasures', icon: TrashIcon, name: 'erasures', permissions: ['data.erase'] },
  { to: '/administration/reference', icon: BookIcon, name: 'reference', permissions: ['reference.read'] },
];

import { PERMISSIONS, requiresSecondFactor, ROLE_PERMISSIONS, ROLES } from '@homeward/contracts';
import type { ApiRoute } from './routes.ts';

/** Who may do what, for people who decide whether that is right: printed from the same tables the server refuses by. */
export function permissionTables(routes: readonly ApiRoute[]): string {
  return [
    '# Roles, permissions and routes',
    'Written by `npm run openapi` from `libs/contracts/src/roles.ts` and the routes of the API; do not edit. A permission says what somebody may do; which rows they see is decided by row security ([access.md](access.md)). A role holds for an office and what lies under it.',
    '## Roles',
    table(
      ['Role', 'Second factor', 'Permissions'],
      ROLES.map((role) => [role, requiresSecondFactor(role) ? 'required' : '', codes(ROLE_PERMISSIONS[role])]),
    ),
    '## Permissions',
    table(
      ['Permission', 'Held by'],
      PERMISSIONS.map((permission) => [
        `\`${permission}\``,
        ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission)).join(', ') || 'nobody',
      ]),
    ),
    '## Routes',
    table(
      ['Route', 'Permission'],
      routes.map((route) => [`\`${route.method} ${route.path}\``, accessInWords(route)]),
    ),
    '',
  ].join('\n\n');
}

function accessInWords({ access }: ApiRoute): string {
  if (access === null) return 'nobody';
  if (access.kind === 'permission') return `\`${access.permission}\``;
  return `${access.kind === 'open' ? 'open to all' : 'anyone signed in'}: ${access.reason}`;
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

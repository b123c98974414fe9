/**
 * What every screen needs, in three files instead of fifty: small files are compressed one by one, and each costs a way
 * to the server and back. A part of the library that only some screens have stays out of them.
 */
const MACHINERY = [
  ...['react', 'react-dom', 'scheduler', 'use-sync-external-store', 'i18next', 'react-i18next', 'openapi-fetch'],
  ...['openapi-react-query', '@tanstack/(?:history|store|react-store|router-core|react-router|query-core|react-query)'],
];
const PARTS = [
  ...['AppShell', 'Burger', 'NavLink', 'Box', 'Paper', 'Stack', 'Group', 'Text', 'Title', 'Anchor', 'List', 'Skeleton'],
  ...['Button', 'ActionIcon', 'UnstyledButton', 'CloseButton', 'Loader', 'Alert', 'VisuallyHidden', 'Transition'],
  ...['Input', 'InputBase', 'TextInput', 'PasswordInput', 'Collapse'],
];
const LOOK = [
  ...['@mantine/hooks', '@mantine/form', 'react-remove-scroll', 'react-remove-scroll-bar', 'react-style-singleton'],
  ...[
    'use-sidecar',
    'use-callback-ref',
    '@mantine/core/esm/core',
    `@mantine/core/esm/components/(?:${PARTS.join('|')})`,
  ],
];

/** What only other screens use of the same libraries: one file, for later. */
const LATER = [
  ...['@tanstack/query-core/build/modern/queriesObserver', '@tanstack/react-query/build/modern/useQueries'],
  '@tanstack/react-router/dist/esm/useBlocker',
  '@mantine/core/esm/core/utils/(?:create-scoped-keydown-handler|find-element-in-shadow-dom|close-on-escape)',
  `@mantine/hooks/esm/(?:${[
    ...['use-debounced-callback', 'use-debounced-value', 'use-long-press', 'use-pagination', 'use-focus-trap'],
    ...['use-focus-return', 'use-hotkeys', 'use-click-outside', 'use-clipboard', 'use-shallow-effect', 'use-timeout'],
  ].join('|')})`,
];

/** The signs of the places and of what is due. */
const SIGNS = [
  'Alert',
  'Bell',
  'Briefcase',
  'Calendar',
  'Clock',
  'Gear',
  'Home',
  'Inbox',
  'Info',
  'People',
  'PersonAdd',
  'Question',
  'Search',
];

/** What of ours the frame and the home page stand on; screens are never among it. */
const OWN = [
  'libs/contracts/src/(?:case-list|case-stages|code-lists|casework-codes|information-codes|letters)[.]',
  'apps/web/src/lib/(?:api/|session/|search-params|format/(?:use-format|typed-day)|i18n/(?:i18n|languages|pseudo))',
  'apps/web/src/components/(?:page|panel|empty|links|query-state|problem-notice|case-link|content|day-lines)[.]',
  'apps/web/src/components/form/(?:app-form|use-app-form|error-summary|password-field)[.]',
  'apps/web/src/features/.*-search[.]ts',
  '@primer/octicons-react/dist/renderOcticon',
  `@primer/octicons-react/dist/icons/(?:${SIGNS.join('|')})Icon[.]`,
];

const inside = (packages: readonly string[]): RegExp => new RegExp(`/node_modules/(?:${packages.join('|')})/`);

export const wayIn = {
  groups: [
    { name: 'later', test: new RegExp(`/node_modules/(?:${LATER.join('|')})`), includeDependenciesRecursively: false },
    { name: 'machinery', test: inside(MACHINERY) },
    { name: 'look', test: inside(LOOK) },
    { name: 'house', test: new RegExp(`/(?:${OWN.join('|')})`) },
  ],
};

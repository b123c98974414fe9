/**
 * What every screen needs, in two files instead of fifty: small files are compressed one by one, and each costs a way
 * to the server and back. A part of the library that only some screens have stays out of them.
 */
const MACHINERY = [
  ...['react', 'react-dom', 'scheduler', 'use-sync-external-store', 'i18next', 'react-i18next', 'openapi-fetch'],
  ...['openapi-react-query', '@tanstack/(?:history|store|react-store|router-core|react-router|query-core|react-query)'],
];
const PARTS = [
  ...['AppShell', 'Burger', 'NavLink', 'Box', 'Paper', 'Stack', 'Group', 'Text', 'Title', 'Anchor', 'List', 'Skeleton'],
  ...['Button', 'ActionIcon', 'UnstyledButton', 'CloseButton', 'Loader', 'Alert', 'VisuallyHidden', 'Transition'],
  ...['Input', 'InputBase', 'TextInput', 'PasswordInput', 'Accordion', 'Collapse'],
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

const inside = (packages: readonly string[]): RegExp => new RegExp(`/node_modules/(?:${packages.join('|')})/`);

export const wayIn = {
  groups: [
    { name: 'machinery', test: inside(MACHINERY) },
    { name: 'look', test: inside(LOOK) },
  ],
};

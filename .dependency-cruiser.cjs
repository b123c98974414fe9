/** The floors, lowest first. A lib may import only floors below its own (docs: ARCHITECTURE.md). */
const FLOORS = [
  ['contracts'],
  ['platform'],
  ['database'],
  ['jobs'],
  ['audit', 'reference'],
  ['organisation'],
  ['access'],
  ['beneficiary'],
  ['case'],
  ['counselling', 'programme'],
  ['travel', 'reintegration', 'follow-up'],
  ['notification', 'reporting'],
  ['exchange'],
];
/** Rooms of one storey: these read entitlements from programme, and nothing of what was said in counselling. */
const CLOSED = { travel: ['counselling'], reintegration: ['counselling'], 'follow-up': ['counselling', 'programme'] };

const upwards = FLOORS.flatMap((floor, level) => {
  return floor.map((lib) => {
    const allowed = FLOORS.slice(0, level)
      .flat()
      .filter((name) => !CLOSED[lib]?.includes(name));
    return {
      name: `floor-${lib}`,
      comment: `libs/${lib} stands on ${allowed.join(', ') || 'nothing'}; nothing imports upwards or sideways`,
      severity: 'error',
      from: { path: `^libs/${lib}/src` },
      to: { path: '^(libs|apps)/', pathNot: [`^libs/${lib}/`, ...allowed.map((name) => `^libs/${name}/`)] },
    };
  });
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: "a file that a package's exports do not show, or a package that is not there",
      severity: 'error',
      from: {},
      // A program's bundle is there once it was built.
      to: { couldNotResolve: true, pathNot: '/dist/bundle/' },
    },
    {
      name: 'own-package-json',
      comment:
        'what a package imports stands in its own package.json, else it works only by where npm happened to put it',
      severity: 'error',
      // What the web app is made of is built into its files, so nothing of it is installed where it runs.
      from: { path: '^(libs|apps)/[^/]+/src/', pathNot: ['\\.spec\\.ts$', '^apps/web/'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'no-grab-bags',
      comment: 'a file is named for what it does',
      severity: 'error',
      from: {},
      to: { path: '^(libs|apps|test)/.*[/.-](util|utils|helper|helpers|common|manager|managers)(/|[.]ts$)' },
    },
    ...upwards,
    {
      name: 'through-the-index',
      comment: 'a lib is imported only through its index',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/(src|dist)/',
        pathNot: ['^libs/$2/', '^libs/[^/]+/(src|dist)/index\\.(ts|js|d\\.ts)$'],
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain knows no framework, no database and no input or output',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/(domain|[^/]+/domain)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '(@nestjs|typeorm|node_modules/pg/|bullmq)' },
    },
    {
      name: 'web-imports-contracts-only',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/contracts/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^apps/[^/]+/bin/',
          '\\.d\\.ts$',
          '\\.spec\\.ts$',
          'main\\.ts$',
          '^test/',
          'index\\.ts$',
          '^apps/web/(public|api-docs|vite[.]config[.]ts)',
          '^apps/web/src/lib/i18n/i18next[.]d[.]ts$',
          // Preloaded by its address into each process that `homeward start` runs.
          'end-with-parent[.]ts$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '[.]css$', '^apps/web/src/locales/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['homeward-source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};

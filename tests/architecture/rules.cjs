/**
 * Who may import whom, for dependency-cruiser. Each rule says why it is there. boundaries.test.ts runs them over the
 * tree and plants one forbidden import per rule to see that rule bite.
 */

/** A package, wherever npm put it; its types count as itself. */
const npm = (name) => `(^|/)node_modules/(@types/)?${name}(/|$)`;

/** Of the files under electron/ that match `from`, only these may be imported; shared/ and packages have rules below. */
const layer = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^electron/', pathNot: allowed },
});

/** A package that only these files may import. */
const keeper = (name, comment, packageName, keepers) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(electron|renderer|shared)/', pathNot: keepers },
  to: { path: npm(packageName) },
});

const sides = [
  {
    name: 'shared-imports-only-shared',
    comment: 'shared/ is the medicine and the rules: it must run in a window, in a test and on paper.',
    severity: 'error',
    from: { path: '^shared/' },
    // The one exception: the English messages, as types, so that a misspelt key does not compile.
    to: { path: '^(electron|renderer|resources|tests)/', pathNot: '^resources/messages/en/[^/]+\\.json$' },
  },
  {
    name: 'messages-are-handed-in',
    comment:
      'Only messages.ts looks at the message files, for their types; the texts themselves are handed in.',
    severity: 'error',
    from: { path: '^shared/', pathNot: '^shared/i18n/messages\\.ts$' },
    to: { path: '^resources/' },
  },
  {
    name: 'shared-uses-no-machine',
    comment: 'No files, no clock, no random numbers: the same input gives the same output, everywhere.',
    severity: 'error',
    from: { path: '^shared/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'shared-uses-no-package',
    comment:
      'Only zod (through zod.ts) and i18next (through translate.ts): what a stranger must know to read it.',
    severity: 'error',
    from: { path: '^shared/' },
    to: { path: 'node_modules/', pathNot: [npm('zod'), npm('i18next')] },
  },
  {
    name: 'fit-knows-no-visit',
    comment:
      'The numbers of weighing can be checked by anybody: they know criteria and alternatives, no patient.',
    severity: 'error',
    from: { path: '^shared/fit/' },
    to: { path: '^shared/', pathNot: '^shared/(fit/|result\\.ts$|zod\\.ts$)' },
  },
  {
    name: 'zod-through-zod-ts',
    comment: 'zod.ts turns off code made from strings, which our CSP forbids, before anything else uses zod.',
    severity: 'error',
    from: { path: '^(electron|renderer|shared)/', pathNot: '^shared/zod\\.ts$' },
    to: { path: npm('zod') },
  },
  {
    name: 'i18next-through-translate-ts',
    comment: 'One way to words for screen, paper and command line, in which a missing word throws.',
    severity: 'error',
    from: { path: '^(electron|renderer|shared)/', pathNot: '^shared/i18n/translate\\.ts$' },
    to: { path: npm('i18next') },
  },
  {
    name: 'renderer-knows-no-machine',
    comment: 'The window reaches the machine through the contract in shared/ipc and in no other way.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { path: '^electron/' },
  },
  {
    name: 'renderer-uses-no-node',
    comment: 'The window is sandboxed: Node is not there.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'electron-knows-no-screen',
    comment: 'What touches the machine must not depend on how a screen looks.',
    severity: 'error',
    from: { path: '^electron/' },
    to: { path: '^renderer/' },
  },
  {
    name: 'tests-are-imported-by-nothing',
    comment: 'Nothing that is made for a test may reach a clinic.',
    severity: 'error',
    from: { path: '^(electron|renderer|shared|resources)/' },
    to: { path: '^tests/' },
  },
];

const layers = [
  layer(
    'ipc-calls-services',
    'A message is checked and handed to a service; the shell is known by its port only.',
    '^electron/ipc/',
    ['^electron/(ipc|services)/', '^electron/shell/port\\.ts$'],
  ),
  layer(
    'services-use-store-pdf-content',
    'A service knows no message and no window: it runs the same in a test and on the command line.',
    '^electron/services/',
    ['^electron/(services|store|pdf|content)/', '^electron/shell/port\\.ts$'],
  ),
  layer('store-stands-alone', 'The store keeps; it decides nothing.', '^electron/store/', '^electron/store/'),
  layer('pdf-stands-alone', 'A model goes in, bytes come out.', '^electron/pdf/', '^electron/pdf/'),
  layer(
    'content-stands-alone',
    'Content is read before there is a patient.',
    '^electron/content/',
    '^electron/content/',
  ),
  layer(
    'shell-knows-no-app',
    'A shell is a desktop: it must not know what runs on it.',
    '^electron/(shell|security)/',
    '^electron/(shell|security)/',
  ),
  layer(
    'launcher-needs-no-packages',
    'It runs before the packages are there, and long before the app.',
    '^electron/launch(/|\\.mjs$)',
    ['^electron/launch/', '^electron/shell/findBrowser\\.ts$'],
  ),
  {
    name: 'only-boot-files-know-the-shell',
    comment: 'Everything else works on either desktop, because it cannot tell which one it is.',
    severity: 'error',
    from: { path: '^electron/', pathNot: '^electron/(main|browser)\\.ts$' },
    to: { path: '^electron/shell/(electronShell|browserShell)\\.ts$' },
  },
  {
    name: 'boot-files-are-imported-by-nothing',
    comment: 'Importing one would start a second app.',
    severity: 'error',
    from: { path: '^electron/' },
    to: { path: '^electron/(main|browser|preload|cli)\\.ts$|^electron/launch\\.mjs$' },
  },
  {
    name: 'preload-imports-two-things',
    comment:
      'A sandboxed preload may require only electron; the names of the methods are built in. Types vanish.',
    severity: 'error',
    from: { path: '^electron/preload\\.ts$' },
    to: { pathNot: [npm('electron'), '^shared/ipc/methods\\.ts$'], dependencyTypesNot: ['type-only'] },
  },
];

const keepers = [
  keeper(
    'sqlite-in-the-store',
    'SQL in one folder: what is kept, and how, can be read in one place.',
    'better-sqlite3',
    '^electron/store/',
  ),
  keeper(
    'pdfmake-in-two-files',
    'We reach into its inner classes for the tags: a new version must break two files at most.',
    'pdfmake',
    '^electron/pdf/(render|tagged)\\.ts$',
  ),
  keeper(
    'fontkit-in-fonts',
    'One file knows what our fonts can set.',
    'fontkit',
    '^electron/pdf/fonts\\.ts$',
  ),
  keeper(
    'electron-in-four-files',
    "Where Electron's program cannot be had, all the rest still runs and is tested.",
    'electron',
    '^electron/(shell/electronShell|security/session|main|preload)\\.ts$',
  ),
  keeper(
    'playwright-in-the-browser-shell',
    'It is how the app drives a browser, and nothing of the app may depend on that.',
    'playwright-core',
    '^electron/shell/browserShell\\.ts$',
  ),
];

const wholeTree = [
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one file, or lack a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'every-import-is-found',
    comment: 'An import that leads nowhere would slip past every rule above.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...sides, ...layers, ...keepers, ...wholeTree],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A type that is imported is a dependency too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};

/** Imports go one way. Names and reasons are what a broken rule prints. */
const layer = (name, comment, from, notTo, except = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: notTo, pathNot: except },
})
const OURS = '^(src|collections|scripts|tests|payload\\.config\\.ts)'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.(scss|css)$' },
    },
    layer('lib-imports-nothing', 'Vocabulary and formats stand on nothing.', '^src/lib/', OURS, [
      '^src/lib/',
    ]),
    layer('config-imports-nothing', 'Settings stand on nothing.', '^src/config/', OURS, ['^src/config/']),
    layer('access-imports-lib', 'A rule is a predicate over a request.', '^src/access/', OURS, [
      '^src/(access|lib|config)/',
      '^src/payload-types\\.ts$',
    ]),
    layer('ui-imports-lib', 'Components know no feature.', '^src/ui/', OURS, [
      '^src/(ui|lib)/',
      '^src/payload-types\\.ts$',
    ]),
    layer(
      'collections-import-rules',
      'The model knows rules, words, what is searchable and found, and the mail and jobs that a save leads to.',
      '^collections/',
      OURS,
      [
        '^collections/',
        '^src/(access|accounts|activity|limits|lib|config|email|jobs|sharing|transfer|where-used|workflow)/',
        '^src/community/forget-employer\\.ts$',
        '^src/search/(port|searchable|running-search)\\.ts$',
        '^src/search/words/',
        '^src/payload-types\\.ts$',
      ],
    ),
    layer(
      'search-and-feed-read-the-config',
      'They walk the sanitised config and name no collection.',
      '^src/(search|feed)/',
      '^(collections|src/(features|app|ui|documents|seed|delivery)|scripts)/',
    ),
    layer(
      'delivery-stands-outside-next',
      'It runs beside the bundle and shares only what is on globalThis.',
      '^src/delivery/',
      '^(collections|src/(features|app|ui|documents|seed|database|search)|scripts)/|^payload\\.config\\.ts',
    ),
    layer(
      'features-not-app',
      'Routes compose features, never the other way.',
      '^src/features/',
      '^(src/(app|seed|feed)|collections|scripts)/',
    ),
    {
      name: 'features-not-each-other',
      comment: 'What two features share belongs in lib, ui or a port.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    layer(
      'features-read-as-somebody',
      'A feature gets a client with the access rules on: as-reader or as-user.',
      '^src/(features|documents)/',
      '^src/database/(payload-client|guarded-client|adapter)\\.ts$',
    ),
    layer(
      'nobody-imports-the-sample',
      'The built site carries no sample content.',
      '^(src|collections)/',
      '^src/seed/',
      ['^src/seed/'],
    ),
    layer(
      'product-without-scripts',
      'The product runs without its commands and tests.',
      '^(src|collections)/',
      '^(scripts|tests)/',
    ),
    {
      name: 'config-is-for-few',
      comment: 'Whoever imports the Payload config can override access.',
      severity: 'error',
      from: {
        path: '^(src|collections)/',
        pathNot: ['^src/database/payload-client\\.ts$', '^src/hub\\.ts$', '^src/app/\\(payload\\)/'],
      },
      to: { path: '^payload\\.config\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.next', 'importMap\\.js$'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

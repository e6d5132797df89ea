/**
 * Who may import whom (docs/architecture.md): down, never up, never across the wings, never to the next room on the same floor;
 * one door each way. tests/house runs these rules over the house, and over a planted violation of each.
 */
const TESTS = '\\.test\\.tsx?$'

const rule = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from, pathNot: TESTS } : from,
  to: typeof to === 'string' ? { path: to } : to,
})

/** A noun's room is every room without a line before its name. */
const ROOMS = '[a-z][a-z-]*'

module.exports = {
  forbidden: [
    rule('no-cycle', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    rule('resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    rule('domain-alone', 'The law imports nothing outside itself.', '^src/domain/', { pathNot: '^src/domain/' }),
    rule('contract-down', 'The contract knows the law and its schemas.', '^src/contract/', {
      pathNot: '^src/(?:domain|contract)/|(?:^|/)node_modules/valibot/',
    }),
    rule('words-down', 'Words are keyed by the law and know nothing else.', '^src/words/', {
      pathNot: '^src/(?:words|domain)/',
    }),
    rule('gateway-down', 'The door knows no screen.', '^src/gateway/', '^src/(?:ui|words|forms|features|pages|app)'),
    rule(
      'ui-dumb',
      'A part knows no noun.',
      '^src/ui/',
      '^src/(?:domain|contract|words|gateway|forms|features|pages|app)',
    ),
    rule(
      'forms-down',
      'What every noun’s forms share knows none of them.',
      '^src/forms/',
      '^src/(?:features|pages|app)',
    ),
    rule('features-down', 'A feature does not know the page it stands on.', '^src/features/', '^src/(?:pages|app)'),
    rule('pages-down', 'Nothing but the list of pages knows a page.', '^src/pages/', '^src/app'),
    rule(
      'features-apart',
      'Features meet in pages.',
      { path: '^src/features/([^/]+)/', pathNot: TESTS },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    rule(
      'pages-apart',
      'Pages meet nowhere.',
      { path: '^src/pages/([^/]+)/', pathNot: TESTS },
      { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    ),
    rule('wings-apart', 'The client reaches the cloud over the wire.', '^src/', '^cloudfunctions/'),
    rule(
      'wings-apart-too',
      'The cloud shares the law and the contract with the client, nothing else.',
      '^cloudfunctions/',
      { path: '^src/', pathNot: '^src/(?:domain|contract)/' },
    ),
    rule('kernel-down', 'The kernel knows no engine, no noun and no platform.', '^cloudfunctions/_kernel/', {
      path: '^cloudfunctions/',
      pathNot: '^cloudfunctions/_kernel/',
    }),
    rule('database-down', 'The database knows the kernel and no noun.', '^cloudfunctions/_database/', {
      path: '^cloudfunctions/',
      pathNot: '^cloudfunctions/_(?:kernel|database)/',
    }),
    rule('matter-down', 'What every noun shares knows none of them.', '^cloudfunctions/_matter/', {
      path: '^cloudfunctions/',
      pathNot: '^cloudfunctions/_(?:kernel|database|matter)/',
    }),
    rule(
      'composed-down',
      'Where nouns are wired to each other, nothing is known of where they run.',
      '^cloudfunctions/_composed/',
      '^cloudfunctions/_(?:cloudbase|local)/',
    ),
    rule(
      'nouns-down',
      'A noun does not know where it runs, nor what it is wired to.',
      `^cloudfunctions/${ROOMS}/`,
      '^cloudfunctions/_(?:cloudbase|local|composed)/',
    ),
    rule(
      'nouns-apart',
      'Nouns meet in pages, or through entries.',
      { path: `^cloudfunctions/(${ROOMS})/`, pathNot: TESTS },
      { path: `^cloudfunctions/${ROOMS}/`, pathNot: '^cloudfunctions/$1/' },
    ),
    rule(
      'platforms-apart',
      'The platform and the desk speak CloudBase’s protocol with each other.',
      '^cloudfunctions/_cloudbase/',
      '^cloudfunctions/_local/',
    ),
    rule(
      'platforms-apart-too',
      'The desk runs the bundles as the platform does.',
      '^cloudfunctions/_local/',
      '^cloudfunctions/_cloudbase/',
    ),
    rule(
      'one-door-to-the-platform',
      'Only _cloudbase names the SDK.',
      { path: '^(?:src|cloudfunctions)/', pathNot: `^cloudfunctions/_cloudbase/|${TESTS}` },
      '(?:^|/)node_modules/@cloudbase/',
    ),
    rule(
      'one-door-to-the-database',
      'Only _database names the driver.',
      { path: '^(?:src|cloudfunctions)/', pathNot: `^cloudfunctions/_database/|${TESTS}` },
      '(?:^|/)node_modules/pg/',
    ),
    rule(
      'one-door-to-the-engine',
      'Only _local names the embedded engine.',
      { path: '^(?:src|cloudfunctions)/', pathNot: `^cloudfunctions/_local/|${TESTS}` },
      '(?:^|/)node_modules/@electric-sql/',
    ),
    rule(
      'no-client-in-the-cloud',
      'No React and no Taro in the cloud.',
      '^cloudfunctions/',
      '(?:^|/)node_modules/(?:@tarojs/|react)',
    ),
    rule('no-machine-in-the-client', 'A phone has no Node.', '^src/', { dependencyTypes: ['core'] }),
    rule(
      'not-from-tests',
      'What ships does not lean on its tests.',
      '^(?:src|cloudfunctions)/',
      '^tests/|\\.test\\.tsx?$',
    ),
    rule('declared', 'What ships is among the dependencies, not the tools.', '^(?:src|cloudfunctions)/', {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types are imports too: a type from above is knowledge of what is above.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.(?:scss|css|png|svg|sql)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

/**
 * One project per kind of test, so that each can be run alone: `npx jest --selectProjects unit`.
 * unit: beside the code · house: the rules of the house · cloud: the desk-top cloud with the real clients ·
 * journeys: stories through the real engine · weapp: the real package · browser: real Chromium · faults: kills and races.
 */
const project = (displayName, roots, more = {}) => ({
  displayName,
  roots: roots.map((root) => `<rootDir>/${root}`),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
    '\\.sql$': '<rootDir>/tests/as-text.cjs',
  },
  // Two files differ by target; outside a build the web's is the one that runs.
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'json', 'node', 'sql'],
  moduleNameMapper: { '\\.(scss|css)$': '<rootDir>/tests/empty.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/tools', '<rootDir>/.cache'],
  ...more,
})

export default {
  testTimeout: 60_000,
  // Much of the time is spent waiting for desks and browsers in processes of their own.
  maxWorkers: 3,
  // The long files leave much behind; a worker that has grown too big makes way for a new one.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    project('unit', ['src', 'cloudfunctions']),
    project('house', ['tests/house']),
    project('cloud', ['tests/cloud']),
    project('journeys', ['tests/journeys']),
    project('weapp', ['tests/weapp']),
    project('browser', ['tests/browser']),
    project('faults', ['tests/faults']),
  ],
}

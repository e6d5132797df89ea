/** `.sql` files come in as text: esbuild's text loader in bundles, a small transform in tests. */
declare module '*.sql' {
  const text: string
  export default text
}

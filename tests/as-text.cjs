/** `.sql` files are text in tests, as they are in the bundles. */
module.exports = { process: (source) => ({ code: `module.exports = ${JSON.stringify(source)}` }) }

// The JSON files of a package against the schemas that WeChat ships. There an unknown key is only a warning; here it is an error, because a
// misspelled key is silently without effect on the phone.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const named = { 'app.json': 'app', 'sitemap.json': 'sitemap', 'project.config.json': 'projectconfig' }

/** The schema of project.config.json lets every key pass; a copy of its own is not needed, nobody else reads it in this process. */
function forbidUnknown(schema) {
  if (typeof schema !== 'object' || schema === null) return
  if (schema.properties && schema.additionalProperties === undefined) schema.additionalProperties = false
  Object.values(schema).forEach(forbidUnknown)
}

/** One line a mistake: which file, where in it, what. */
export function checkSchemas(folder, require) {
  const { schemaValidate } = require('miniprogram-ci/dist/modules/corecompiler/original/validate/schemaValidate.js')
  forbidUnknown(require('miniprogram-ci/dist/schema/dist/projectconfig.js'))
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.json'))
  const missing = Object.keys(named).filter((file) => !existsSync(path.join(folder, file)))
  const complaints = files.flatMap((file) => {
    let content
    try {
      content = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
    } catch (problem) {
      return [`${file}: ${problem.message}`]
    }
    const { error, warning } = schemaValidate(named[file] ?? 'page', content)
    const wrong = error.map(
      (each) =>
        `${file}: ${each.errorProperty || '(top)'} ${each.errorType} should be ${JSON.stringify(each.correctType ?? each.requireProperty)}`,
    )
    return [...wrong, ...(warning ? [`${file}: unknown key ${warning}`] : [])]
  })
  return [...missing.map((file) => `${file} is missing`), ...complaints]
}

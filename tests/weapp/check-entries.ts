import type { WeappPackage } from './package'

/** Everything that app.json and the pages' own json name must be there, and in the right package. */
export function checkEntries(files: WeappPackage): string[] {
  const complaints: string[] = []
  const needs = (file: string, why: string): void => {
    if (!files.has(file)) complaints.push(`${file} is missing (${why})`)
  }
  needs('app.js', 'the app itself')
  for (const page of files.pages) {
    needs(`${page}.js`, 'listed as a page')
    needs(`${page}.wxml`, 'listed as a page')
  }
  const twice = files.pages.filter((page, index) => files.pages.indexOf(page) !== index)
  for (const page of twice) complaints.push(`${page} is listed twice`)
  for (const page of files.mainPages) {
    if (files.packageOf(page) !== '')
      complaints.push(`${page} is listed in the main package but lies in "${files.packageOf(page)}"`)
  }
  if (typeof files.app.sitemapLocation === 'string') needs(files.app.sitemapLocation, 'sitemapLocation')
  return [...complaints, ...checkComponents(files), ...checkPreload(files), ...checkTabBar(files)]
}

function checkComponents(files: WeappPackage): string[] {
  const described = files.files('.json').map((file) => file.replace(/\.json$/, ''))
  return described.flatMap((file) =>
    Object.entries(files.componentsOf(file)).flatMap(([tag, component]) => {
      if (!files.has(`${component}.js`) || !files.has(`${component}.wxml`))
        return [`${file}.json: component <${tag}> is not at ${component}`]
      const home = files.packageOf(component)
      return home === '' || home === files.packageOf(file)
        ? []
        : [`${file}.json: component <${tag}> lies in subpackage "${home}"`]
    }),
  )
}

function checkPreload(files: WeappPackage): string[] {
  const rules = files.app.preloadRule
  if (typeof rules !== 'object' || rules === null) return []
  const known = ['__APP__', ...files.subpackages.map(({ root }) => root)]
  return Object.entries(rules as Record<string, { packages?: string[] }>).flatMap(([page, rule]) => [
    ...(files.pages.includes(page) ? [] : [`preloadRule names ${page}, which is no page`]),
    ...(rule.packages ?? [])
      .filter((name) => !known.includes(name))
      .map((name) => `preloadRule of ${page} names "${name}", which is no subpackage`),
  ])
}

function checkTabBar(files: WeappPackage): string[] {
  const { tabs } = files
  if (files.app.tabBar === undefined) return []
  const count = tabs.length >= 2 && tabs.length <= 5 ? [] : [`tabBar has ${tabs.length} items; WeChat takes 2 to 5`]
  return [
    ...count,
    ...tabs.flatMap((tab) => [
      ...(files.mainPages.includes(tab.page) ? [] : [`tabBar: ${tab.page} is not a page of the main package`]),
      ...(tab.text.trim() === '' ? [`tabBar: ${tab.page} has no words`] : []),
      ...[tab.icon, tab.chosenIcon].flatMap((icon) =>
        icon === undefined || files.has(icon) ? [] : [`tabBar: the icon ${icon} is missing`],
      ),
    ]),
  ]
}

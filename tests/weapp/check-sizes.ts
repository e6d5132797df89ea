import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { WeappPackage } from './package'

const kB = 1024
/** Our own budget for the main package and each subpackage (WeChat's limit is 2 MB for both), its limit for all and for an icon. */
export const budgets = {
  main: 1024 * kB,
  subpackage: 400 * kB,
  all: 30 * 1024 * kB,
  icon: 40 * kB,
  preload: 2 * 1024 * kB,
}

/** Bytes by package root ('' is the main package). Source maps are not uploaded and not counted. */
export function packageBytes(files: WeappPackage): Record<string, number> {
  const sizes: Record<string, number> = { '': 0 }
  for (const { root } of files.subpackages) sizes[root] = 0
  for (const file of files.files()) {
    const home = files.packageOf(file)
    if (!file.endsWith('.map')) sizes[home] = (sizes[home] ?? 0) + files.bytes(file)
  }
  return sizes
}

export function checkSizes(files: WeappPackage): string[] {
  const sizes = packageBytes(files)
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0)
  const over = Object.entries(sizes).flatMap(([root, size]) => {
    const budget = root === '' ? budgets.main : budgets.subpackage
    return size > budget ? [`the package "${root || 'main'}" has ${size} bytes; its budget is ${budget}`] : []
  })
  return [
    ...over,
    ...(all > budgets.all ? [`all packages have ${all} bytes; WeChat takes ${budgets.all}`] : []),
    ...checkPictures(files),
  ]
}

const heads: Record<string, string> = { '.png': '89504e47', '.jpg': 'ffd8ff', '.jpeg': 'ffd8ff' }

function checkPictures(files: WeappPackage): string[] {
  const icons = files.tabs.flatMap((tab) => [tab.icon, tab.chosenIcon]).filter((icon) => icon !== undefined)
  return icons
    .filter((icon) => files.has(icon))
    .flatMap((icon) => {
      const head = heads[path.extname(icon)]
      if (head === undefined) return [`tabBar: ${icon} must be png or jpg`]
      const starts = readFileSync(path.join(files.folder, icon)).toString('hex', 0, 4)
      return [
        ...(starts.startsWith(head) ? [] : [`tabBar: ${icon} is not the picture that its name says`]),
        ...(files.bytes(icon) > budgets.icon
          ? [`tabBar: ${icon} has ${files.bytes(icon)} bytes; WeChat takes ${budgets.icon}`]
          : []),
      ]
    })
}

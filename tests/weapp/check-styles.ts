import type { WeappPackage } from './package'

/** WeChat loads no picture or font of the package from a style sheet; only data: and https: work there. */
export function checkStyles(files: WeappPackage): string[] {
  return files.files('.wxss').flatMap((file) => {
    const addresses = [...files.read(file).matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1] ?? '')
    return addresses
      .filter((address) => !/^(data:|https:|#)/.test(address))
      .map((address) => `${file}: url(${address.slice(0, 60)}) does not load in WeChat`)
  })
}

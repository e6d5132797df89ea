import type { Bag } from '../realm'
import { asyncApi } from './api'
import type { Host } from './host'

/** The ways between pages. */
export function ways(host: Host): Bag {
  const { stack } = host
  return {
    navigateTo: asyncApi(host, 'navigateTo', (options) => stack.navigateTo(String(options.url))),
    redirectTo: asyncApi(host, 'redirectTo', (options) => stack.redirectTo(String(options.url))),
    reLaunch: asyncApi(host, 'reLaunch', (options) => stack.reLaunch(String(options.url))),
    switchTab: asyncApi(host, 'switchTab', (options) => stack.switchTab(String(options.url))),
    navigateBack: asyncApi(host, 'navigateBack', (options) => void stack.navigateBack(Number(options.delta ?? 1))),
    preloadSubpackage: asyncApi(host, 'preloadSubpackage', () => ({})),
    exitMiniProgram: asyncApi(host, 'exitMiniProgram', () => ({})),
  }
}

import type { DemoPerson } from '../demo/people'
import { envId } from '../settings'
import type { Routes } from './routes'
import { peoplePage } from './people-page'

/** What the web app is told about where it runs; and the page of people, which exists on a desk and nowhere else. */
export function appRoutes(people: () => Promise<readonly DemoPerson[]>): Routes {
  const config = { api: '', env: envId, signIn: '/people' }
  return {
    'GET /config.js': () => ({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
      body: `window.__LINSHENG__ = ${JSON.stringify(config)}\n`,
    }),
    'GET /people': async () => peoplePage(await people()),
  }
}

import { migrate } from '../../cloudfunctions/_database/migrate'
import { laySmallDistrict } from '../builders/small-district'
import { openDesk } from '../cloud/desk'
import { openCluster } from '../load/postgres/cluster'

/** A database with the small district in it, which `callAs` of this test file speaks to. */
export interface Engine {
  readonly url: string
  close(): Promise<void>
}

/** Long rounds and the second engine are for `npm run test:full`. */
export const full = process.env['LINSHENG_FULL'] === '1'

const speak = async (url: string, connections: number): Promise<void> => {
  await laySmallDistrict(url)
  process.env['DATABASE_URL'] = url
  process.env['PGPOOL_MAX'] = String(connections)
}

/** The embedded engine, in a desk's process as always. */
export async function openPglite(): Promise<Engine> {
  const desk = await openDesk({ seed: 'empty' })
  await speak(desk.databaseUrl, 20)
  return { url: desk.databaseUrl, close: () => desk.close() }
}

/** A PostgreSQL server of its own: here callers really run side by side. */
export async function openPostgres(): Promise<Engine> {
  const cluster = await openCluster()
  await migrate(cluster.url, () => undefined)
  await speak(cluster.url, 50)
  return { url: cluster.url, close: () => cluster.close() }
}

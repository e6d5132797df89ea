import { envId, region } from '../settings'
import { deskTemplates } from '../wechat/templates'

/**
 * What CloudBase sets in a function's process, so that the unmodified node-sdk talks to this desk. No identity among it, and
 * none inherited from whoever started the desk.
 */
export function platformEnv(address: string, databaseUrl: string, key: { id: string; secret: string }): void {
  const inherited = Object.keys(process.env).filter((name) => /^(WX|TCB|TENCENTCLOUD|SCF)_/.test(name))
  for (const name of inherited) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    PGPOOL_MAX: process.env['PGPOOL_MAX'] ?? '5',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: region,
    TENCENTCLOUD_SECRETID: key.id,
    TENCENTCLOUD_SECRETKEY: key.secret,
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    INBOX_TEMPLATES: deskTemplates,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${address}/admin` }),
  })
}

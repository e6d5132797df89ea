import type { Identity } from '../accounts/identity'
import { envId, region } from '../settings'

/**
 * The second argument of `main`. The identity is in it and nowhere else: two calls at once in one process share process.env
 * but never this.
 */
export function contextOf(name: string, identity: Identity, requestId: string, seconds: number): object {
  const environment = {
    ...identity,
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
    TCB_CONTEXT_KEYS: 'TCB_UUID,TCB_ISANONYMOUS_USER,TCB_SOURCE,LOGINTYPE',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TENCENTCLOUD_RUNENV: 'SCF',
  }
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: 256,
    time_limit_in_ms: seconds * 1000,
    request_id: requestId,
    environment: JSON.stringify(environment),
    environ: Object.entries(environment)
      .map((pair) => pair.join('='))
      .join(';'),
    function_name: name,
    function_version: '$LATEST',
    namespace: envId,
    tencentcloud_region: region,
  }
}

import sdk from '@cloudbase/node-sdk'
import { caller } from './caller'

const context = (environment: Record<string, string>): { environment: string } => ({
  environment: JSON.stringify(environment),
})
const wechat = { WX_OPENID: 'oABC', WX_APPID: 'wx1', WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID' }
const web = { TCB_UUID: 'u-1', TCB_CONTEXT_KEYS: 'TCB_UUID' }
const timer = { Type: 'Timer', TriggerName: 'tick', Time: '2026-11-23T01:00:00Z' }

const inEnv = (values: Record<string, string>, work: () => void): void => {
  Object.assign(process.env, values)
  try {
    work()
  } finally {
    for (const name of Object.keys(values)) Reflect.deleteProperty(process.env, name)
  }
}

it('names a person of the mini-program by openid, even where both are given', () => {
  expect(caller({}, context({ ...wechat, ...web }))).toEqual({ uid: 'wx:oABC', door: 'wechat' })
})

it('names a person of the web by uuid', () => {
  expect(caller({}, context(web))).toEqual({ uid: 'uid:u-1', door: 'web' })
})

it('reads the older form of the context', () => {
  expect(caller({}, { environ: 'TCB_ENV=e;WX_OPENID=oOLD;WX_APPID=wx1' })).toEqual({ uid: 'wx:oOLD', door: 'wechat' })
})

it('agrees with the SDK about the context, whatever the process holds', () => {
  inEnv(
    {
      WX_OPENID: 'oSOMEBODY',
      WX_CONTEXT_KEYS: 'WX_OPENID',
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'x',
      SCF_NAMESPACE: 'x',
    },
    () => {
      expect(sdk.getCloudbaseContext(context(wechat) as never).WX_OPENID).toBe('oABC')
      expect(caller({}, context(wechat))?.uid).toBe('wx:oABC')
    },
  )
})

it('never takes an identity from the process or from the event', () => {
  inEnv(
    { WX_OPENID: 'oBEFORE', TCB_UUID: 'u-before', WX_CONTEXT_KEYS: 'WX_OPENID', TCB_CONTEXT_KEYS: 'TCB_UUID' },
    () => {
      expect(caller({}, context({}))).toBeNull()
      expect(caller({ userInfo: { openId: 'oFORGED' }, WX_OPENID: 'oFORGED', TCB_UUID: 'u' }, context({}))).toBeNull()
    },
  )
})

it('knows a timer only where nobody is signed in', () => {
  expect(caller(timer, context({ TRIGGER_SRC: 'timer' }))).toEqual({ uid: 'timer:tick', door: 'timer' })
  expect(caller(timer, context({}))).toEqual({ uid: 'timer:tick', door: 'timer' })
  expect(caller(timer, context(web))?.door).toBe('web')
  expect(caller(timer, context(wechat))?.door).toBe('wechat')
  expect(caller(timer, context({ TRIGGER_SRC: 'http' }))).toBeNull()
  expect(caller({ Type: 'Timer' }, context({}))).toBeNull()
})

it.each([
  undefined,
  null,
  {},
  { environment: 'not json' },
  { environment: '"text"' },
  { environment: '{"WX_OPENID":7}' },
  { environ: '' },
  'text',
])('names nobody from %j', (broken) => {
  expect(caller({}, broken)).toBeNull()
})

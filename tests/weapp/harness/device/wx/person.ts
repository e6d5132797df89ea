import { isBag, type Bag, type Fn } from '../realm'
import { asyncApi, nextAnswer, Refused } from './api'
import type { Host } from './host'

/** Screens of WeChat's own in which the person does something: places, permissions, messages. */
export function person(host: Host): Bag {
  const api = (name: string, work: (options: Bag) => unknown) => [name, asyncApi(host, name, work)] as const
  const listed = (name: string): void => {
    const declared = host.files.app.requiredPrivateInfos
    if (Array.isArray(declared) && declared.includes(name)) return
    host.problems.add('wechat', `wx.${name} is not declared in requiredPrivateInfos of app.json`)
    throw new Refused('the api need to be declared in the requiredPrivateInfos field in app.json/ext.json')
  }
  const asked = (name: string) =>
    api(name, () => {
      listed(name)
      return nextAnswer(host, name)
    })

  return Object.fromEntries([
    ...['chooseLocation', 'getLocation', 'getFuzzyLocation', 'choosePoi', 'chooseAddress'].map(asked),
    api('openLocation', () => undefined),
    api('scanCode', () => nextAnswer(host, 'scanCode')),
    api('authorize', () => undefined),
    api('getSetting', () => ({
      authSetting: { 'scope.userLocation': true },
      subscriptionsSetting: { mainSwitch: true },
    })),
    api('openSetting', () => ({ authSetting: { 'scope.userLocation': true } })),
    api('getPrivacySetting', () => ({ needAuthorization: false, privacyContractName: '《邻声用户隐私保护指引》' })),
    api('requirePrivacyAuthorize', () => undefined),
    api('openPrivacyContract', () => undefined),
    ['requestSubscribeMessage', onTapOnly(host, asyncApi(host, 'requestSubscribeMessage', askForMessages(host)))],
  ])
}

/** Prepared is one answer for all that is asked for, or one for each by its id; nothing prepared means that they say no. */
const askForMessages =
  (host: Host) =>
  (options: Bag): Bag => {
    if (options.isLate === true) throw new Refused('can only be invoked by user TAP gesture.')
    const ids = Array.isArray(options.tmplIds) ? options.tmplIds.map(String) : []
    if (ids.length < 1 || ids.length > 3)
      throw new Refused('parameter error: tmplIds takes 1 to 3 ids', { errCode: 10005 })
    const answer = host.answers.get('requestSubscribeMessage')?.shift() ?? 'reject'
    if (answer === 'cancel') throw new Refused('cancel')
    return Object.fromEntries(ids.map((id) => [id, isBag(answer) ? (answer[id] ?? 'reject') : answer]))
  }

/** WeChat looks at the moment of the call: whatever was awaited before it is too late. */
const onTapOnly =
  (host: Host, api: Fn): Fn =>
  (options) =>
    api({ ...(isBag(options) ? options : {}), ...(host.tapping ? {} : { isLate: true }) })

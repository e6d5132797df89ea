import type { CloudDoor } from '../cloud-door'
import type { Bag } from '../realm'
import { canvas } from './canvas'
import { cloud } from './cloud'
import type { Host } from './host'
import { measure } from './measure'
import { person } from './person'
import { phone } from './phone'
import { photos } from './photos'
import { screens } from './screens'
import { storage } from './storage'
import { ways } from './ways'

/** The whole wx object. Every member is enumerable: Taro builds its table of APIs from Object.keys(wx). */
export function makeWx(host: Host, door: CloudDoor | undefined): Bag {
  return host.realm.bag({
    ...phone(host),
    ...storage(host),
    ...ways(host),
    ...screens(host),
    ...person(host),
    ...photos(host),
    ...canvas(host),
    ...measure(host),
    cloud: cloud(host, door),
  })
}

import { government, tooLittle } from './government'
import { environment } from './environment'
import { estate } from './estate'
import { learning } from './learning'
import { looks } from './looks'
import { market } from './market'
import { municipal } from './municipal'
import { safety } from './safety'
import { traffic } from './traffic'
import { utilities } from './utilities'
import { welfare } from './welfare'

/** Matters that go the whole way; `tooLittle` are asked back first. */
export const STORIES = [
  ...municipal,
  ...looks,
  ...estate,
  ...utilities,
  ...traffic,
  ...environment,
  ...safety,
  ...market,
  ...welfare,
  ...learning,
  ...government,
  ...tooLittle,
]

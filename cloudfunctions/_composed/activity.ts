import { activityNoun } from '../activity/index'

/** Until the service keeps records, how long somebody served stands on their place alone. */
export const noun = activityNoun(null)

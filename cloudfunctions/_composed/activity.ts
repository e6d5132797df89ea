import { activityNoun } from '../activity/index'
import { recordDesk } from '../service/make-record'

/** Whoever was checked in at an activity gets a service record of it. */
export const noun = activityNoun(recordDesk)

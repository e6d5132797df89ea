import type { ActivityContract } from '../../contract/activity'
import type { Answer } from '../../contract/row'

/** An activity's page, its card on a list, one line of the list at the door. */
export type ActivityView = Answer<ActivityContract, 'open'>
export type ActivityCard = Answer<ActivityContract, 'list'>['items'][number]
export type MyPlace = ActivityView['mine']
export type AtDoor = Answer<ActivityContract, 'roster'>['people'][number]

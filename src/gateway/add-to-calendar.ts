/** As with `carrier.ts`: a build takes the file of its target. */
export { addToCalendar } from './add-to-calendar.h5'

/** As with `carrier.ts`: a build takes the file of its target. */
export { askMessages, canAskMessages } from './ask-messages.h5'

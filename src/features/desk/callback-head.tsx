import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { ContactDetails, type Revealed } from './contact-details'
import { attemptsNow, sayAttempt, sayAttempts, sayHold } from './say-attempts'
import type { View } from './view'

interface CallbackHeadProps {
  readonly view: View
  readonly now: number
  readonly shown: Revealed | null
  readonly onShow: (told: Revealed) => void
}

/** What the operator must know before the phone is lifted: whose call it is, what was tried, and the number. */
export function CallbackHead({ view, now, shown, onShow }: CallbackHeadProps) {
  const hold = sayHold(view, now)
  return (
    <Stack gap={2}>
      {hold && <NoticeBar tone={view.callback?.holder?.isMe === false ? 'warn' : 'info'}>{hold}</NoticeBar>}
      {shown && <Words strong>{shown.name}</Words>}
      <ContactDetails view={view} shown={shown} onShow={onShow} />
      {attemptsNow(view).map((attempt) => (
        <Words key={attempt.at} size="small" tone="soft">
          {sayAttempt(attempt, now)}
        </Words>
      ))}
      <Words size="small" tone="soft">
        {sayAttempts(view, now)}
      </Words>
    </Stack>
  )
}

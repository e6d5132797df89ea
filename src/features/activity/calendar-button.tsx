import { useState } from 'react'
import { addToCalendar } from '../../gateway/add-to-calendar'
import { Button } from '../../ui/button'
import { Words } from '../../ui/words'
import { sayProblemLine } from '../../words/problem'
import type { ActivityView } from './view'

const said = {
  saved: '日历文件存好了，点开它就加进日历。',
  added: '加进手机日历了，开始前一小时提醒您。',
  left: '没有加进日历。',
} as const

/** Into the phone's own calendar: no reminder of ours can be missed there. */
export function CalendarButton({ view }: { readonly view: ActivityView }) {
  const [told, tell] = useState<string | null>(null)
  const add = async () => {
    const done = await addToCalendar(view)
    tell(typeof done === 'string' ? said[done] : sayProblemLine(done))
  }
  return (
    <>
      <Button block icon="clock" onPress={add}>
        加到日历
      </Button>
      {told && (
        <Words size="small" tone="soft">
          {told}
        </Words>
      )}
    </>
  )
}

import Taro, { useRouter } from '@tarojs/taro'
import { EditActivity, NewActivity } from '../../features/activity/new-activity'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

const show = (id: string) => Taro.redirectTo({ url: `/pages/together/activity?id=${id}` })
const back = (id: string) => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : show(id))

/** `team`: for that team · `id`: this one is written on. */
export default function NewActivityPage() {
  const { id, team } = useRouter().params
  const now = useNow()
  return (
    <Page title={id ? '修改活动' : '发起活动'}>
      {id ? (
        <EditActivity id={id} now={now} onDone={back} />
      ) : (
        <NewActivity team={team ?? null} now={now} onDone={show} />
      )}
    </Page>
  )
}

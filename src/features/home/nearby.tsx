import { View } from '@tarojs/components'
import { useCall } from '../../gateway/use-call'
import { usePages, type Item } from '../../gateway/use-pages'
import { Card } from '../../ui/card'
import { Image } from '../../ui/image'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { saySpan, sayDay } from '../../words/time'
import './nearby.scss'

type Answered = Item<'ticket', 'nearby'>

const SHOWN = 5

/** What was answered near me, with a picture of it where staff took one. Already masked by the cloud. */
export function Nearby({ area, now }: { area: string | null; now: number }) {
  const { items, loading, problem, refresh } = usePages('ticket', 'nearby', { area, limit: SHOWN }, { keep: true })
  const ids = items.flatMap((item) => (item.picture === null ? [] : [item.picture]))
  const pictures = useCall('ticket', 'pictures', ids.length === 0 ? null : { photos: ids })
  const addresses = new Map(pictures.data?.photos.map((photo) => [photo.id, photo.address]))
  if (loading) return <StateView kind="loading" rows={2} label="正在看身边解决了什么" />
  if (items.length === 0 && problem) return <StateView {...sayProblem(problem)} onRetry={refresh} />
  if (items.length === 0)
    return (
      <StateView
        kind="empty"
        picture="lamp"
        title="身边还没有公开的答复"
        text="有邻居愿意公开的事情，办好了会出现在这里。"
      />
    )
  return (
    <Stack gap={3}>
      {items.map((item) => (
        <AnsweredCard key={item.id} item={item} now={now} picture={addresses.get(item.picture ?? '')} />
      ))}
    </Stack>
  )
}

function AnsweredCard({ item, now, picture }: { item: Answered; now: number; picture: string | undefined }) {
  const answered = Date.parse(item.answeredAt)
  const took = saySpan(answered - Date.parse(item.createdAt))
  return (
    <Card>
      {picture && (
        <Image className="home-nearby__picture" src={picture} mode="aspectFill" lazyLoad label="办好以后的样子" />
      )}
      <Words lines={2} strong>
        {item.text}
      </Words>
      <View className="home-nearby__reply">
        <Words size="small" tone="soft" lines={3}>
          {item.reply}
        </Words>
      </View>
      <Words size="small" tone="ok">{`${item.unit} ${sayDay(answered, now)}答复，用了 ${took}`}</Words>
    </Card>
  )
}

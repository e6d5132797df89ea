import { View } from '@tarojs/components'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { Deadline } from '../../ui/deadline'
import { Icon } from '../../ui/icon'
import { Pressable } from '../../ui/pressable'
import { Words } from '../../ui/words'
import { hideReasonWords, postStateWords } from '../../words/post'
import { sayLeft, sayTime } from '../../words/time'
import { Findings } from './staff-actions'
import type { QueuePost, QueueReply } from './view'
import './queue-item.scss'

export type Item =
  { readonly noun: 'post'; readonly post: QueuePost } | { readonly noun: 'reply'; readonly reply: QueueReply }

interface QueueItemProps {
  readonly item: Item
  readonly now: number
  readonly ticked: boolean
  readonly current: boolean
  readonly canTick: boolean
  readonly onTick: () => void
  readonly onOpen: (post: string) => unknown
}

export const keyOf = (item: Item): string => (item.noun === 'post' ? item.post.id : item.reply.id)

/** One thing to look at: the words as they were written, what the machines found, by when. */
export function QueueItem({ item, now, ticked, current, canTick, onTick, onOpen }: QueueItemProps) {
  const isPost = item.noun === 'post'
  const text = isPost ? item.post.original : item.reply.text
  const name = isPost ? item.post.name : item.reply.name
  const due = isPost && item.post.due !== null ? Date.parse(item.post.due) : null
  const at = isPost ? item.post.createdAt : item.reply.at
  return (
    <View className={classNames('queue-item', current && 'queue-item--current', ticked && 'queue-item--ticked')}>
      {canTick && (
        <Pressable
          role="checkbox"
          className="queue-item__tick"
          checked={ticked}
          label={`选中：${text.slice(0, 20)}`}
          onPress={onTick}
        >
          <View className="queue-item__box">{ticked && <Icon name="check" size="small" />}</View>
        </Pressable>
      )}
      <View className="queue-item__words">
        <View className="queue-item__line">
          {due !== null && <Deadline strong tone={due < now ? 'late' : 'calm'} text={sayLeft(due, now)} />}
          <Words size="small" strong>
            {name}
          </Words>
          {isPost && <Badge>{postStateWords[item.post.state]}</Badge>}
          {isPost && item.post.appealed && <Badge tone="warn">申诉</Badge>}
          {isPost && item.post.photos > 0 && <Badge>{`${item.post.photos} 张照片`}</Badge>}
        </View>
        <Words>{text}</Words>
        {!isPost && <Words size="small" tone="hint" lines={1}>{`跟在：${item.reply.post.text}`}</Words>}
        {isPost && item.post.reason && (
          <Words size="small" tone="warn">
            {hideReasonWords[item.post.reason]}
          </Words>
        )}
        <Findings view={isPost ? item.post : item.reply} />
        <View className="queue-item__line">
          <Words size="hint" tone="hint">
            {[isPost ? item.post.area?.name : null, sayTime(Date.parse(at), now)].filter(Boolean).join(' · ')}
          </Words>
          <Button kind="quiet" size="small" onPress={() => onOpen(isPost ? item.post.id : item.reply.post.id)}>
            打开
          </Button>
        </View>
      </View>
    </View>
  )
}

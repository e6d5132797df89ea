import { View } from '@tarojs/components'
import { KeptPhotos } from '../../forms/kept-photos'
import { useCall } from '../../gateway/use-call'
import { aria } from '../../ui/aria'
import { classNames } from '../../ui/class-names'
import { Words } from '../../ui/words'
import { roadWords, deskRoleWords } from '../../words/letter'
import { sayTime } from '../../words/time'
import { wordOf } from '../../words/word-of'
import type { LetterView } from './view'
import './conversation.scss'

type Entry = LetterView['entries'][number]

const spoken: readonly string[] = ['write', 'add', 'ask-back', 'acknowledge', 'answer', 'reopen', 'withdraw']

const isWriters = (entry: Entry): boolean => entry.who.role === 'requester'

const sayWho = (entry: Entry, view: LetterView): string => {
  if (isWriters(entry)) return view.relation === 'writer' ? '您' : view.writer.name
  return [entry.who.name, wordOf(deskRoleWords, entry.who.role)].filter(Boolean).join(' ')
}

const sayRoad = (entry: Entry): string =>
  entry.road === 'write' ? '来信' : entry.road === 'reopen' ? '重新提出' : (wordOf(roadWords, entry.road) ?? '')

/** The letter and what both sides said since, in the order in which it was said. */
export function Conversation({ view, now }: { readonly view: LetterView; readonly now: number }) {
  const { data } = useCall('letter', 'photos', view.photos.length === 0 ? null : { letter: view.id })
  const addressOf = (seq: number) =>
    (data?.photos ?? []).filter(({ id }) => view.photos.some((photo) => photo.id === id && (photo.seq ?? 0) === seq))
  const entries = [...view.entries].sort((one, other) => one.seq - other.seq)
  return (
    <View className="talk" {...aria({ role: 'list', label: '往来' })}>
      {entries.map((entry) => {
        const text = entry.seq === 0 ? view.text : entry.text
        if (!spoken.includes(entry.road) || text === null)
          return (
            <View key={entry.seq} className="talk__step" {...aria({ role: 'listitem' })}>
              {`${sayTime(Date.parse(entry.at), now)} ${sayRoad(entry)}`}
            </View>
          )
        const photos = addressOf(entry.seq)
        return (
          <View
            key={entry.seq}
            className={classNames('talk__said', isWriters(entry) ? 'talk__said--writer' : 'talk__said--desk')}
            {...aria({ role: 'listitem' })}
          >
            <View className="talk__head">{`${sayWho(entry, view)} · ${sayRoad(entry)} · ${sayTime(Date.parse(entry.at), now)}`}</View>
            <Words>{text}</Words>
            {photos.length > 0 && <KeptPhotos photos={photos} />}
          </View>
        )
      })}
    </View>
  )
}

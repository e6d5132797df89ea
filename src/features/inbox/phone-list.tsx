import { usePages } from '../../gateway/use-pages'
import type { Toast } from '../../ui/toast'
import { PagedCards } from '../../forms/paged-cards'
import { PhoneCard } from './phone-card'

const empty = { title: '没有要打的电话', text: '没有微信、又必须知道进展的人，会排在这里。' }

interface PhoneListProps {
  now: number
  onCall: (phone: string) => unknown
  say: (toast: Toast) => void
}

/** 电话告知: whom only a phone call reaches, by promise. */
export function PhoneList({ now, onCall, say }: PhoneListProps) {
  const pages = usePages('inbox', 'phone-list', { limit: 20 })
  const told = (words: string) => {
    say({ text: `记下了：${words}`, tone: 'ok' })
    void pages.refresh()
  }
  return (
    <PagedCards pages={pages} loading="正在看要打的电话" more="再看后面的" empty={empty}>
      {(item) => <PhoneCard key={`${item.id} ${item.calls}`} item={item} now={now} onCall={onCall} onTold={told} />}
    </PagedCards>
  )
}

import { usePages } from '../../gateway/use-pages'
import { RecordsToDecide, type RecordsToDecideProps } from './records-to-decide'

const empty = { title: '没有等您确认的', text: '您负责的岗位上有人记服务，会排到这里。', picture: 'done' } as const

/** What was done on the posts that I lead and waits for my word. */
export function ToVouch(shown: Pick<RecordsToDecideProps, 'told' | 'now' | 'say'>) {
  const pages = usePages('service', 'to-vouch', { limit: 20 })
  return <RecordsToDecide {...shown} pages={pages} empty={empty} />
}

import { usePages } from '../../gateway/use-pages'
import { RecordsToDecide, type RecordsToDecideProps } from './records-to-decide'

const empty = { title: '没有等社区确认的服务', text: '岗位负责人确认过的，会排到这里。', picture: 'done' } as const

interface RecordQueueProps extends Pick<RecordsToDecideProps, 'told' | 'now' | 'say' | 'onChanged'> {
  readonly assignment: string
}

/** Services of the community that wait for the second key, and those whose leader let the time pass. */
export function RecordQueue({ assignment, ...shown }: RecordQueueProps) {
  const pages = usePages('service', 'queue', { assignment, limit: 20 })
  return <RecordsToDecide {...shown} pages={pages} empty={empty} />
}

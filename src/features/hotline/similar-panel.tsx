import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'
import { Block } from '../../forms/block'
import { Words } from '../../ui/words'
import { MatterRows } from './matter-rows'

interface SimilarPanelProps {
  readonly assignment: string
  readonly area: string
  readonly text: string
  readonly now: number
  readonly onOpen: (ticket: string) => unknown
}

const LEAST = 6

/** What it repeats: open matters of the same community that share words with what is being typed. */
export function SimilarPanel({ assignment, area, text, now, onOpen }: SimilarPanelProps) {
  const typed = useLater(text.trim())
  const ready = area !== '' && typed.length >= LEAST
  const { data } = useCall('hotline', 'similar', ready ? { assignment, area, text: typed } : null)
  return (
    <Block title="是不是同一件事">
      {!ready && (
        <Words size="small" tone="hint">
          选好社区、写上几个字，这里会找相似的工单。
        </Words>
      )}
      {ready && data && (
        <MatterRows matters={data.items} now={now} none="没有找到相似的，可以放心登记。" onOpen={onOpen} />
      )}
    </Block>
  )
}

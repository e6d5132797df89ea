import { handReasons, type HandReason } from '../../domain/post/states'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Sheet } from '../../ui/sheet'
import { Words } from '../../ui/words'
import { hideReasonWords } from '../../words/post'

interface HideSheetProps {
  readonly count: number
  readonly onPick: (reason: HandReason) => unknown
  readonly onClose: () => void
}

/** One reason for all that is ticked; each author is told it. */
export function HideSheet({ count, onPick, onClose }: HideSheetProps) {
  return (
    <Sheet open title={`不显示这 ${count} 条，因为`} onClose={onClose}>
      <Words size="small" tone="soft">
        原文都保留，理由会告诉各位留言人。
      </Words>
      <RowList>
        {handReasons.map((reason) => (
          <ListRow key={reason} title={hideReasonWords[reason]} more={false} onPress={() => onPick(reason)} />
        ))}
      </RowList>
    </Sheet>
  )
}

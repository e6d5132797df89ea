import { AttachSheet } from './attach-sheet'
import { ReopenSheet } from './reopen-sheet'
import type { TakeRoad } from './use-road'
import { WithdrawConfirm } from './withdraw-confirm'

export type SheetName = 'attach' | 'withdraw' | 'reopen'

interface TicketSheetsProps {
  ticket: string
  open: SheetName | null
  road: TakeRoad
  onClose: () => void
  onDone: (name: SheetName) => void
}

/** The roads that ask something before they are taken, each over the page. */
export function TicketSheets({ ticket, open, road, onClose, onDone }: TicketSheetsProps) {
  const shared = { ticket, road, onClose }
  return (
    <>
      <AttachSheet {...shared} open={open === 'attach'} onDone={() => onDone('attach')} />
      <WithdrawConfirm {...shared} open={open === 'withdraw'} onDone={() => onDone('withdraw')} />
      <ReopenSheet {...shared} open={open === 'reopen'} onDone={() => onDone('reopen')} />
    </>
  )
}

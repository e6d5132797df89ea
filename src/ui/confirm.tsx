import type { ReactNode } from 'react'
import { Button } from './button'
import { Sheet } from './sheet'
import { Stack } from './stack'
import { Words } from './words'

export interface ConfirmProps {
  open: boolean
  title: string
  text?: string
  /** The verb again, so that the answer needs no thought: 撤回, not 确定. */
  yes: string
  no?: string
  danger?: boolean
  onYes: () => unknown
  onNo: () => void
  children?: ReactNode
}

export function Confirm({ open, title, text, yes, no = '再想想', danger, onYes, onNo, children }: ConfirmProps) {
  const foot = (
    <Stack gap={2}>
      <Button kind={danger ? 'danger' : 'main'} block onPress={onYes}>
        {yes}
      </Button>
      <Button kind="plain" block onPress={onNo}>
        {no}
      </Button>
    </Stack>
  )
  return (
    <Sheet open={open} title={title} onClose={onNo} foot={foot}>
      {text && <Words tone="soft">{text}</Words>}
      {children}
    </Sheet>
  )
}

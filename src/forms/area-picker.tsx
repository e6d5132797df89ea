import { useState } from 'react'
import { useCall } from '../gateway/use-call'
import { Sheet } from '../ui/sheet'
import { Stack } from '../ui/stack'
import { TextInput } from '../ui/text-input'
import { AreaFound } from './area-found'
import { AreaLevel } from './area-level'
import type { AreaPath } from './area-path'

export interface AreaPickerProps {
  open: boolean
  title: string
  /** How far down one may go: where one lives is a community, where a lamp stands is a grid. */
  deepest: 'community' | 'grid'
  onPick: (path: AreaPath) => unknown
  onClose: () => void
}

/** Street, community, grid, one level at a time: the whole tree never travels. Or a few letters of the name. */
export function AreaPicker({ open, title, deepest, onPick, onClose }: AreaPickerProps) {
  const [under, setUnder] = useState<string | null>(null)
  const [name, setName] = useState('')
  const level = useCall('area', 'tree', open ? { under } : null, { keep: true })
  const pick = (path: AreaPath) => {
    setName('')
    setUnder(null)
    return onPick(path)
  }
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <Stack gap={4}>
        <TextInput kind="search" label="社区名字" value={name} onChange={setName} placeholder="找社区，比如：棠湖" />
        {name.trim() === '' ? (
          <AreaLevel level={level} deepest={deepest} onOpen={setUnder} onPick={pick} />
        ) : (
          <AreaFound name={name.trim()} deepest={deepest} onPick={pick} />
        )}
      </Stack>
    </Sheet>
  )
}

import { useState } from 'react'
import { useCall } from '../gateway/use-call'
import { useLater } from '../gateway/use-later'
import { FoundField } from './found-field'

interface UnitFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly name: string
  readonly onPick: (unit: string, name: string) => void
  readonly error?: string
}

/** A unit by its name. */
export function UnitField(props: UnitFieldProps) {
  const [typed, setTyped] = useState('')
  const search = useLater(typed.trim())
  const { data, problem } = useCall('area', 'units', search === '' ? null : { search })
  return (
    <FoundField
      {...props}
      placeholder="输入单位名称"
      none="没有叫这个名字的单位"
      typed={typed}
      onType={setTyped}
      found={search === '' || !data ? null : data.units.map(({ id, name, area }) => ({ id, name, text: area }))}
      problem={problem}
    />
  )
}

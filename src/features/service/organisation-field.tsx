import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { FoundField } from '../../forms/found-field'
import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'

interface OrganisationFieldProps {
  readonly value: string
  readonly name: string
  readonly onPick: (organisation: string, name: string) => void
  readonly error?: string
}

/** The party organisation one belongs to, by its name; it may be left empty. */
export function OrganisationField(props: OrganisationFieldProps) {
  const [typed, setTyped] = useState('')
  const search = useLater(typed.trim()).slice(0, textLimits.search)
  const { data, problem } = useCall('member', 'find-organisation', search === '' ? null : { name: search })
  return (
    <FoundField
      {...props}
      label="组织关系在哪里"
      placeholder="输入党组织名称，比如：棠湖"
      none="没有叫这个名字的党组织"
      typed={typed}
      onType={setTyped}
      found={
        search === '' || !data
          ? null
          : data.found.map(({ id, name, above }) => ({ id, name, ...(above === null ? {} : { text: above }) }))
      }
      problem={problem}
    />
  )
}

import { useState } from 'react'
import { Facts } from '../../ui/facts'
import { Block } from '../../forms/block'
import { ContactDetails, type Revealed } from './contact-details'
import type { View as Ticket } from './view'

/** Who told of it: masked until somebody who must speak with them asks, and that is written down. */
export function Requester({ view }: { readonly view: Ticket }) {
  const [shown, show] = useState<Revealed | null>(null)
  const people = [
    { label: '诉求人', value: shown?.name ?? view.requester.name },
    ...(view.filer ? [{ label: '代报人', value: view.filer.name }] : []),
    ...(view.firstAsked ? [{ label: '首问', value: view.firstAsked.name }] : []),
  ]
  return (
    <Block title="相关人">
      <Facts items={people} />
      <ContactDetails view={view} shown={shown} onShow={show} />
    </Block>
  )
}

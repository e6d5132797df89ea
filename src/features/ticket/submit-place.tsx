import { useState } from 'react'
import { call } from '../../gateway/call'
import { locator } from '../../gateway/locate'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayIssue, sayRefusal } from '../../words/refusals'
import type { Place } from './submission'

interface SubmitPlaceProps {
  place: Place
  /** A code about the words, or about the place itself. */
  issue: string | undefined
  refusal: string | undefined
  onChange: (place: Place) => void
  /** Opens the picker of communities and grids. */
  onChoose: () => void
}

const NOT_FOUND = '没有拿到位置。可以在下面选社区。'

const sayPath = (path: Place['path']): string =>
  path
    .slice(1)
    .map((area) => area.name)
    .join(' ')

/** Where: as people say it, and which grid that is, found from a point or chosen by hand. Filled from the last time. */
export function SubmitPlace({ place, issue, refusal, onChange, onChoose }: SubmitPlaceProps) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const { verb } = locator
  const locate = async () => {
    setTrouble(null)
    const found = await locator.locate()
    if (!found) return setTrouble(NOT_FOUND)
    const { longitude, latitude, name } = found
    const outcome = await call('area', 'locate', { longitude, latitude })
    if (!outcome.ok) return setTrouble(sayRefusal(outcome.code))
    onChange({ text: place.text || (name ?? ''), longitude, latitude, path: outcome.data.path, chosen: false })
  }
  const wrong = issue ? sayIssue(issue) : (trouble ?? (refusal && sayRefusal(refusal)))
  return (
    <Stack gap={3}>
      <Field label="在哪里？" error={wrong}>
        <TextInput
          value={place.text}
          onChange={(text) => onChange({ ...place, text })}
          placeholder="路名、门牌、小区，怎么说都行"
        />
      </Field>
      <RowList>
        <ListRow
          icon="pin"
          title={place.path.length > 1 ? sayPath(place.path) : '选一下在哪个社区'}
          text={place.path.length > 1 ? '不对就点这里重新选' : '选了才知道交给谁'}
          onPress={onChoose}
        />
      </RowList>
      {verb && (
        <Button icon="pin" onPress={locate}>
          {verb}
        </Button>
      )}
      {place.longitude !== null && (
        <Words size="small" tone="ok">
          位置已经标在地图上。
        </Words>
      )}
    </Stack>
  )
}

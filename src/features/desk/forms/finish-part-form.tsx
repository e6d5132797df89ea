import { textLimits } from '../../../contract/field'
import { call } from '../../../gateway/call'
import { missing } from '../../../forms/use-form'
import { type RoadFormProps } from '../use-road-form'
import { WordsForm } from '../words-form'

interface FinishPartProps extends RoadFormProps {
  /** My units: which of the open parts is mine to finish. */
  readonly units: readonly string[]
}

export function FinishPartForm({ units, ...props }: FinishPartProps) {
  const part = props.view.coUnits.find((co) => co.doneAt === null && units.includes(co.unit))
  return (
    <WordsForm
      {...props}
      road="finish-part"
      path="text"
      take={(text, change) =>
        part ? call('ticket', 'finish-part', { ...change, unit: part.unit, text }) : Promise.resolve(missing('text'))
      }
      label={`${part?.unitName ?? '本单位'}做了什么`}
      hint="主办单位会看到，写进给居民的答复里。"
      limit={textLimits.reply}
      yes="协办完成"
    />
  )
}

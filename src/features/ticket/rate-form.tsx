import { RateForm as SharedRateForm } from '../../forms/rate-form'
import type { TakeRoad } from './use-road'

const AFTER_UNHAPPY =
  '交上去以后，会有不是原来单位的人打电话问您哪里没办好。问过还是不行，就退回去重新办，办完您再评一次。'

/** The requester's own verdict on this settlement. */
export function RateForm({ ticket, road }: { ticket: string; road: TakeRoad }) {
  return (
    <SharedRateForm
      place={`rate:${ticket}`}
      afterUnhappy={AFTER_UNHAPPY}
      busy={road.busy}
      refusal={road.refusal}
      onRate={(rating) => road.take('rate', rating)}
    />
  )
}

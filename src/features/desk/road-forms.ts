import type { ComponentType } from 'react'
import type { FormRoad } from './actions'
import { AcceptForm } from './forms/accept-form'
import { AnswerAtOnceForm } from './forms/answer-at-once-form'
import { AnswerForm } from './forms/answer-form'
import { AskForm } from './forms/ask-form'
import { CallBackForm } from './forms/call-back-form'
import { ContactForm } from './forms/contact-form'
import { CountersignForm } from './forms/countersign-form'
import { DispatchForm } from './forms/dispatch-form'
import { FinishPartForm } from './forms/finish-part-form'
import { RefuseForm } from './forms/refuse-form'
import { RejectForm } from './forms/reject-form'
import { ReturnForm } from './forms/return-form'
import { ReworkForm } from './forms/rework-form'
import { SettleForm } from './forms/settle-form'
import { UpholdForm } from './forms/uphold-form'
import type { RoadFormProps } from './use-road-form'

/** Every road that wants words has its form. */
export const roadForms: Readonly<
  Record<FormRoad, ComponentType<RoadFormProps & { readonly units: readonly string[] }>>
> = {
  ask: AskForm,
  accept: AcceptForm,
  'answer-at-once': AnswerAtOnceForm,
  refuse: RefuseForm,
  dispatch: DispatchForm,
  return: ReturnForm,
  contact: ContactForm,
  'finish-part': FinishPartForm,
  settle: SettleForm,
  countersign: CountersignForm,
  'reject-settlement': RejectForm,
  answer: AnswerForm,
  'call-back': CallBackForm,
  rework: ReworkForm,
  uphold: UpholdForm,
}

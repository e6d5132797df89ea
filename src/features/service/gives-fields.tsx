import * as v from 'valibot'
import { freeTimes, offers, skills, type Subject } from '../../domain/registration/states'
import { Checklist } from '../../ui/checklist'
import { Field } from '../../ui/field'
import { freeTimeWords, offerWords, skillWords } from '../../words/member'

/** What somebody gives, as a draft keeps it. */
export const givesDraft = {
  skills: v.optional(v.array(v.picklist(skills)), []),
  times: v.optional(v.array(v.picklist(freeTimes)), []),
  offers: v.optional(v.array(v.picklist(offers)), []),
}
export type Gives = v.InferOutput<v.ObjectSchema<typeof givesDraft, undefined>>

interface GivesFieldsProps {
  readonly subject: Subject
  readonly gives: Gives
  readonly onChange: (part: Partial<Gives>) => void
}

/** A member's skills and free times, or what a unit can lend: all of it may be left empty. */
export function GivesFields({ subject, gives: { skills: can, times, offers: lends }, onChange }: GivesFieldsProps) {
  if (subject === 'unit')
    return (
      <Field label="单位能提供什么" hint="想到几样勾几样。">
        <Checklist
          options={offers.map((value) => ({ value, label: offerWords[value] }))}
          value={lends}
          onChange={(next) => onChange({ offers: next })}
        />
      </Field>
    )
  return (
    <>
      <Field label="什么时候有空">
        <Checklist
          options={freeTimes.map((value) => ({ value, label: freeTimeWords[value] }))}
          value={times}
          onChange={(next) => onChange({ times: next })}
        />
      </Field>
      <Field label="能搭把手的事">
        <Checklist
          options={skills.map((value) => ({ value, label: skillWords[value] }))}
          value={can}
          onChange={(next) => onChange({ skills: next })}
        />
      </Field>
    </>
  )
}

/** 周末、工作日晚上 · 家电维修: in one line. */
export const sayGives = ({ skills: can, times, offers: lends }: Gives): string =>
  [
    times.map((each) => freeTimeWords[each]).join('、'),
    can.map((each) => skillWords[each]).join('、'),
    lends.map((each) => offerWords[each]).join('、'),
  ]
    .filter((part) => part !== '')
    .join(' · ')

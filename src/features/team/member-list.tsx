import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { call } from '../../gateway/call'
import type { Problem } from '../../gateway/outcome'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Section } from '../../ui/section'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import { membershipStateWords, membershipRoadWords } from '../../words/team'
import type { TeamStep } from './use-team'
import type { Member, TeamView } from './view'

/** Who is in it and who asks: names only when whoever leads asks for them, and each look is logged. */
export function MemberList({ view, step }: { readonly view: TeamView; readonly step: TeamStep }) {
  const [members, setMembers] = useState<readonly Member[] | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [picked, pick] = useState<Member | null>(null)
  const [removing, setRemoving] = useState(false)
  const look = async () => {
    const outcome = await call('team', 'members', { team: view.id })
    setRefusal(outcome.ok ? null : outcome)
    if (outcome.ok) setMembers(outcome.data.members.filter(({ state }) => state !== 'out'))
  }
  const put = (person: string, state: Member['state']) =>
    setMembers((before) =>
      (before ?? [])
        .map((each) => (each.person === person ? { ...each, state } : each))
        .filter((each) => each.state !== 'out'),
    )
  const close = () => {
    pick(null)
    setRemoving(false)
  }
  const move = (road: 'admit' | 'turn-away', to: Member['state']) => async () => {
    if (!picked || !(await step.place(road, { person: picked.person }))) return
    put(picked.person, to)
    close()
  }
  const handOver = async () => {
    if (picked && (await step.take('hand-over', { person: picked.person }))) close()
  }
  const remove = async (reason: string) => {
    if (!picked || !(await step.place('remove', { person: picked.person, reason }))) return false
    put(picked.person, 'out')
    return true
  }
  const open = (member: Member) => {
    step.forget()
    pick(member)
  }
  return (
    <Section title={view.asked ? `队员，${view.asked} 人等您同意` : '队员'}>
      <RoadRefusal refusal={refusal} />
      {members === null && (
        <Button block icon="lock" onPress={look}>
          看名单
        </Button>
      )}
      {members !== null && members.length > 0 && (
        <RowList>
          {[...members]
            .sort((one, other) => Number(one.state === 'in') - Number(other.state === 'in'))
            .map((member) => (
              <ListRow
                key={member.person}
                icon="person"
                title={member.name || '没有留名字'}
                text={
                  member.state === 'in' && !member.isNamed ? '队员，不公开姓名' : membershipStateWords[member.state]
                }
                onPress={() => open(member)}
              />
            ))}
        </RowList>
      )}
      {picked && !removing && (
        <Sheet open title={picked.name || '没有留名字'} onClose={close}>
          <Stack gap={2}>
            <RoadRefusal refusal={step.refusal} />
            {picked.state === 'asked' && (
              <>
                <Button kind="main" block loading={step.busy} onPress={move('admit', 'in')}>
                  {membershipRoadWords.admit}
                </Button>
                <Button block onPress={move('turn-away', 'out')}>
                  {membershipRoadWords['turn-away']}
                </Button>
              </>
            )}
            {picked.state === 'in' && view.can.includes('hand-over') && (
              <Button block loading={step.busy} onPress={handOver}>
                把队长移交给这位
              </Button>
            )}
            {picked.state === 'in' && (
              <Button block kind="danger" onPress={() => setRemoving(true)}>
                {membershipRoadWords.remove}
              </Button>
            )}
          </Stack>
        </Sheet>
      )}
      {picked && removing && (
        <WordsSheet
          place={`team.remove.${picked.person}`}
          title={`请${picked.name}离开队伍？`}
          text="这位队员会看到您写的原因。"
          label="为什么"
          path="reason"
          limit={textLimits.note}
          yes="请出队伍"
          busy={step.busy}
          refusal={step.refusal}
          onSend={remove}
          onClose={close}
        />
      )}
    </Section>
  )
}

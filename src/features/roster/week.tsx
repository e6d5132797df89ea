import { View } from '@tarojs/components'
import { aria } from '../../ui/aria'
import { classNames } from '../../ui/class-names'
import { Pressable } from '../../ui/pressable'
import { sayHours, sayPost, startsOn, weekOf } from './say'
import type { Roster, Shift } from './view'
import './week.scss'

interface WeekProps {
  readonly roster: Roster
  readonly monday: string
  readonly now: number
  readonly onPick: (shift: Shift) => void
}

/** Seven days: one under the other on a phone, side by side at a desk. What nobody has stands in its day in red. */
export function Week({ roster, monday, now, onPick }: WeekProps) {
  return (
    <View className="duty-week" {...aria({ role: 'list', label: '值班表' })}>
      {weekOf(monday, now).map(({ day, label }) => (
        <View key={day} className="duty-week__day" {...aria({ role: 'listitem', label })}>
          <View className="duty-week__label">{label}</View>
          {startsOn(roster.shifts, day).map((shift) => (
            <Pressable
              key={shift.id}
              className={classNames(
                'duty-week__shift',
                shift.mine && 'duty-week__shift--mine',
                shift.absent && 'duty-week__shift--absent',
              )}
              label={`${sayHours(shift)} ${shift.person.name} ${sayPost(shift)}${shift.absent ? ' 不在岗' : ''}`}
              onPress={() => onPick(shift)}
            >
              <View className="duty-week__who">
                {shift.person.name}
                {shift.mine ? '（我）' : ''}
              </View>
              <View className="duty-week__hours">{`${sayPost(shift)} · ${sayHours(shift)}`}</View>
              {shift.absent && <View className="duty-week__away">不在岗</View>}
            </Pressable>
          ))}
          {startsOn(roster.gaps, day).map((gap) => (
            <View key={gap.from} className="duty-week__gap">
              {`${sayHours(gap)} 没人`}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

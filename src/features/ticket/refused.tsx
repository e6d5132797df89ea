import Taro from '@tarojs/taro'
import { Button } from '../../ui/button'
import { Stack } from '../../ui/stack'
import type { View } from './facts'
import { phonesIn } from './phones-in'

const names: Readonly<Record<string, string>> = { '110': '报警', '119': '火警', '120': '急救', '122': '交通事故' }
const emergencies = ['110', '119', '120'] as const

/** Not taken up: whom to call instead, one tap each. */
export function RefusedCalls({ refusal }: { refusal: NonNullable<View['refusal']> }) {
  const said = phonesIn(refusal.instead)
  const numbers = refusal.reason === 'emergency' && said.length === 0 ? emergencies : said
  if (numbers.length === 0) return null
  return (
    <Stack gap={2}>
      {numbers.map((number, at) => (
        <Button
          key={number}
          block
          kind={at === 0 ? 'main' : 'plain'}
          icon="phone"
          onPress={() => Taro.makePhoneCall({ phoneNumber: number.replace('-', '') })}
        >
          {names[number] ? `打 ${number} ${names[number]}` : `打 ${number}`}
        </Button>
      ))}
    </Stack>
  )
}

import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo, useState } from 'react'
import { renderSVG } from 'uqr'
import { RoadRefusal } from '../../forms/road-refusal'
import { useStep } from '../../forms/use-step'
import { call } from '../../gateway/call'
import { savePicture } from '../../gateway/save-picture'
import type { Saved } from '../../gateway/saving-picture'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { Image } from '../../ui/image'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import type { Toast } from '../../ui/toast'
import { sayTime } from '../../words/time'
import { drawCard, PICTURE } from './card-picture'
import { sayCode } from './card-sums'
import { sayHours } from './say'
import type { Card as CardView } from './view'
import './card-code.scss'

const origin = process.env.TARO_ENV === 'weapp' ? null : window.location.origin

/** What a camera reads: the page that checks it, or in WeChat the code alone. */
const checkAt = (code: string): string => (origin === null ? code : `${origin}/pages/service/check?code=${code}`)

/** What came of it, said to whoever pressed; who thought better of it is told nothing. */
const said: Readonly<Record<Saved, Toast | null>> = {
  saved: { text: '图片存好了', tone: 'ok' },
  shown: { text: '没有获准存进相册。长按图片，也能保存或发给别人', tone: 'late' },
  left: null,
  failed: { text: '没有存成，请截屏保存', tone: 'late' },
}

interface CardCodeProps {
  readonly card: CardView
  readonly now: number
  readonly say: (toast: Toast) => void
  readonly reload: () => Promise<unknown>
}

/** The code by which anyone may check the card: made, made anew, taken back; the picture that carries it. */
export function CardCode({ card, now, say, reload }: CardCodeProps) {
  const step = useStep(reload)
  const [asking, ask] = useState<'new' | 'withdraw' | null>(null)
  const code = card.code?.code ?? null
  const src = useMemo(
    () => (code === null ? '' : `data:image/svg+xml,${encodeURIComponent(renderSVG(checkAt(code), { border: 2 }))}`),
    [code],
  )
  const make = async () => {
    ask(null)
    if (await step.take(`new:${code ?? ''}`, (command) => call('service', 'new-code', { command })))
      say({ text: '查验码好了', tone: 'ok' })
  }
  const withdraw = async () => {
    ask(null)
    if (await step.take(`withdraw:${code ?? ''}`, () => call('service', 'withdraw-code', {})))
      say({ text: '查验码收回了，旧图片查不到了', tone: 'ok' })
  }
  const copy = async () => {
    await Taro.setClipboardData({ data: code ?? '' })
    say({ text: '复制好了', tone: 'ok' })
  }
  const save = async () => {
    const draw = (pen: CanvasRenderingContext2D) => drawCard(pen, card, checkAt(code ?? ''), now)
    const told = said[await savePicture({ name: '奉献卡', ...PICTURE, draw })]
    if (told) say(told)
  }
  if (!card.code && card.records === 0)
    return (
      <Card title="让别人查得到">
        <Words tone="soft">第一次服务确认以后，就能生成查验码和图片。</Words>
      </Card>
    )
  if (!card.code)
    return (
      <Card title="让别人查得到">
        <Words tone="soft">生成一个查验码，别人凭码能核对时长和次数，看不到您是谁。</Words>
        <RoadRefusal refusal={step.refusal} />
        <Button kind="main" loading={step.busy} onPress={make}>
          生成查验码
        </Button>
      </Card>
    )
  const grown = card.hours !== card.code.hours || card.records !== card.code.records
  return (
    <Card title="查验码">
      <View className="serve-code">
        <Image className="serve-code__picture" src={src} label="查验码的二维码" />
        <View className="serve-code__text">{sayCode(card.code.code)}</View>
      </View>
      <Words size="small" tone="soft">
        {`${sayTime(Date.parse(card.code.issuedAt), now)} 由${card.code.community}记录生成：${sayHours(card.code.hours)}，${card.code.records} 次。别人凭码只看得到这些，看不到您是谁。`}
      </Words>
      {grown && (
        <Words size="small" tone="info">
          生成以后又有服务确认了。要算上新的，请换一个码。
        </Words>
      )}
      <RoadRefusal refusal={step.refusal} />
      <Stack row gap={2}>
        <Button kind="main" onPress={save}>
          存成图片
        </Button>
        <Button icon="copy" onPress={copy}>
          复制查验码
        </Button>
        <Button loading={step.busy} onPress={() => ask('new')}>
          换一个码
        </Button>
        <Button kind="quiet" onPress={() => ask('withdraw')}>
          收回
        </Button>
      </Stack>
      <Confirm
        open={asking !== null}
        title={asking === 'new' ? '换一个查验码？' : '收回查验码？'}
        text={asking === 'new' ? '旧的码马上作废，存过的图片查不到了。' : '收回以后，存过的图片都查不到了。'}
        yes={asking === 'new' ? '换一个' : '收回'}
        danger
        onYes={asking === 'new' ? make : withdraw}
        onNo={() => ask(null)}
      />
    </Card>
  )
}

import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { nearEnd } from '../../forms/near-end'
import { PagedCards } from '../../forms/paged-cards'
import { RoadRefusal } from '../../forms/road-refusal'
import { useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { usePages } from '../../gateway/use-pages'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import type { Toast } from '../../ui/toast'
import { Words } from '../../ui/words'
import { sayDay } from '../../words/time'
import { dayAt } from './say'

const draft = v.object({ text: v.optional(v.string(), '') })

/** 善行日记: nobody else can read it, it earns nothing and is counted nowhere. */
export function Diary({ now, say }: { readonly now: number; readonly say: (toast: Toast) => void }) {
  // Never remembered on the device: a phone is lent.
  const pages = usePages('service', 'diary', { limit: 20 })
  const [going, erase] = useState<string | null>(null)
  const erasing = useSend('service', 'erase-diary')
  const exporting = useSend('service', 'export-diary')
  const [turn, setTurn] = useState(0)
  const done = () => {
    setTurn((before) => before + 1)
    return pages.refresh()
  }
  const take = async () => {
    const told = await exporting.send({})
    if (!told.ok) return
    await Taro.setClipboardData({ data: told.data.text })
    say({ text: '日记复制好了，可以贴到别处存着', tone: 'ok' })
  }
  return (
    <Stack gap={5}>
      <Write key={turn} onWritten={done} />
      <PagedCards
        pages={pages}
        loading="正在翻日记"
        more="再看一些"
        empty={{ title: '日记还是空的', text: '今天帮了谁、看到什么好事，记一句给自己看。', picture: 'heart' }}
      >
        {(line) => (
          <Card key={line.id}>
            <Words size="small" tone="soft">
              {sayDay(dayAt(line.on), now)}
            </Words>
            <Words>{line.text}</Words>
            <Stack row>
              <Button
                kind="quiet"
                size="small"
                label={`删掉 ${sayDay(dayAt(line.on), now)}这一条`}
                onPress={() => erase(line.id)}
              >
                删掉
              </Button>
            </Stack>
          </Card>
        )}
      </PagedCards>
      {pages.items.length > 0 && (
        <Button icon="copy" loading={exporting.busy} onPress={take}>
          全部复制出来
        </Button>
      )}
      <RoadRefusal refusal={exporting.refusal} />
      <Confirm
        open={going !== null}
        title="删掉这一条？"
        text="删掉就找不回来了。"
        yes="删掉"
        danger
        onYes={async () => {
          if (going === null || !(await erasing.send({ ids: [going] })).ok) return
          erase(null)
          await pages.refresh()
        }}
        onNo={() => erase(null)}
      >
        <RoadRefusal refusal={erasing.refusal} />
      </Confirm>
    </Stack>
  )
}

function Write({ onWritten }: { readonly onWritten: () => unknown }) {
  const form = useForm(
    { place: 'service.diary', version: null },
    draft,
    ({ text }, id) => call('service', 'write-diary', { id, text }),
    onWritten,
  )
  const { text } = form.draft
  return (
    <Stack gap={3}>
      <Field
        label="今天"
        required
        hint="只有您自己看得到。"
        error={form.error('text')}
        counter={nearEnd(text, textLimits.note)}
      >
        <TextArea rows={3} value={text} onChange={(typed) => form.set({ text: typed })} />
      </Field>
      <RoadRefusal refusal={form.refusal} />
      <Button kind="main" block loading={form.busy} onPress={form.send}>
        写上
      </Button>
    </Stack>
  )
}

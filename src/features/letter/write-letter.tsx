import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { textLimits } from '../../contract/field'
import { letterPhotos } from '../../contract/letter'
import { seemsAboutSecretary } from '../../domain/letter/hint'
import { levels } from '../../domain/letter/states'
import { AreaPicker } from '../../forms/area-picker'
import { nearEnd } from '../../forms/near-end'
import { PhotosField } from '../../forms/photos-field'
import { RoadRefusal } from '../../forms/road-refusal'
import { missing, useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { useCall } from '../../gateway/use-call'
import { usePhotos } from '../../gateway/use-photos'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { NoticeBar } from '../../ui/notice-bar'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { TextArea } from '../../ui/text-area'
import { Toggle } from '../../ui/toggle'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { OfficeChoice } from './office-choice'
import type { Written } from './view'

const draft = v.object({
  text: v.optional(v.string(), ''),
  level: v.optional(v.picklist(levels)),
  area: v.optional(v.nullable(v.string()), null),
  aboutSecretary: v.optional(v.boolean(), false),
})

/** A letter in private: to whom, the words, photos. Sent twice, it is one letter. */
export function WriteLetter({ onWritten }: { readonly onWritten: (written: Written) => unknown }) {
  const photos = usePhotos(letterPhotos)
  const [choosing, setChoosing] = useState(false)
  const form = useForm(
    { place: 'letter.write', version: null },
    draft,
    ({ text, level, area, aboutSecretary }, id) =>
      level
        ? call('letter', 'write', { id, text, level, area, aboutSecretary, photos: [...photos.kept] })
        : missing('level'),
    onWritten,
  )
  const { text, level, area, aboutSecretary } = form.draft
  const offices = useCall('letter', 'secretaries', { area }, { keep: true })
  const { set } = form
  const only = offices.data?.offices.length === 1 ? offices.data.offices[0]?.level : undefined
  useEffect(() => {
    if (only && level === undefined) set({ level: only })
  }, [only, level, set])
  const chosen = offices.data?.offices.find((office) => office.level === level)
  const asks = !aboutSecretary && chosen !== undefined && seemsAboutSecretary(text, chosen.names[0] ?? '')
  const path = offices.data?.path ?? []
  return (
    <Stack gap={5}>
      <RowList>
        <ListRow
          icon="pin"
          title={
            path.length > 1
              ? path
                  .slice(1)
                  .map(({ name }) => name)
                  .join(' ')
              : '请选您的社区'
          }
          text="写给这里的书记"
          onPress={() => setChoosing(true)}
        />
      </RowList>
      {!offices.data && offices.problem && <StateView {...sayProblem(offices.problem)} onRetry={offices.reload} />}
      {offices.data && offices.data.offices.length > 0 && (
        <OfficeChoice
          offices={offices.data.offices}
          value={level}
          error={form.error('level', 'area')}
          onChange={(picked) => set({ level: picked })}
        />
      )}
      <Field
        label="想说什么"
        required
        hint="只有您选的书记看得到。15 天内告诉您怎么处理，30 天内答复。"
        error={form.error('text')}
        counter={nearEnd(text, textLimits.matter)}
      >
        <TextArea rows={10} value={text} onChange={(typed) => set({ text: typed })} />
      </Field>
      <PhotosField photos={photos} most={letterPhotos} />
      {asks && (
        <NoticeBar tone="info" action={{ label: '是', onPress: () => set({ aboutSecretary: true }) }}>
          {`这封信说的是${chosen.names[0] ?? ''}书记本人吗？是的话，直接送到上一级。`}
        </NoticeBar>
      )}
      <Toggle
        label="说的就是这位书记本人"
        hint="直接送到上一级，这位书记和手下的人都看不到"
        checked={aboutSecretary}
        onChange={(on) => set({ aboutSecretary: on })}
      />
      <RoadRefusal refusal={form.refusal} />
      <Button kind="main" size="large" block loading={form.busy} disabled={photos.sending} onPress={form.send}>
        {photos.sending ? '等照片传完' : '寄出'}
      </Button>
      <Words size="small" tone="hint">
        写到一半退出，内容会留在这台手机上。
      </Words>
      <AreaPicker
        open={choosing}
        title="哪个社区"
        deepest="community"
        onClose={() => setChoosing(false)}
        onPick={(picked) => {
          setChoosing(false)
          set({ area: picked[picked.length - 1]?.id ?? null, level: undefined })
        }}
      />
    </Stack>
  )
}

import * as v from 'valibot'
import { boardLimits } from '../../contract/board'
import { cutTo } from '../../domain/text/cut'
import { mask } from '../../domain/text/mask'
import { PhotosField } from '../../forms/photos-field'
import { RoadRefusal } from '../../forms/road-refusal'
import { UnitField } from '../../forms/unit-field'
import { useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { useCall } from '../../gateway/use-call'
import { usePhotos } from '../../gateway/use-photos'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { Folded } from '../../ui/folded'
import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { NameField, toName } from './name-field'
import type { Posted } from './view'

const draft = v.object({
  text: v.optional(v.string(), ''),
  name: v.optional(v.picklist(['anonymous', 'sir', 'madam', 'nickname']), 'anonymous'),
  nickname: v.optional(v.string(), ''),
  topic: v.optional(v.string(), 'none'),
  about: v.optional(v.string(), ''),
  aboutName: v.optional(v.string(), ''),
})

const PHOTOS = 9

interface WritePostProps {
  readonly area: string
  readonly areaName: string
  readonly surname: string
  readonly onPosted: (posted: Posted) => unknown
}

/** A word in public. What others will read is shown, masked, before it is sent. */
export function WritePost({ area, areaName, surname, onPosted }: WritePostProps) {
  const photos = usePhotos(PHOTOS)
  const topics = useCall('board', 'topics', { area, limit: 10 }, { keep: true })
  const form = useForm(
    { place: `board.post.${area}`, version: null },
    draft,
    ({ text, name, nickname, topic, about }, id) =>
      call('board', 'post', {
        id,
        area,
        text,
        name: toName(name, nickname),
        topic: topic === 'none' ? null : topic,
        photos: [...photos.kept],
        about: about === '' ? null : { unit: about },
      }),
    onPosted,
  )
  const { text, name, nickname, topic, about, aboutName } = form.draft
  const masked = mask(text)
  const open = topics.data?.items.filter((each) => each.isOpen) ?? []
  return (
    <Stack gap={5}>
      <Field
        label="想说什么"
        required
        hint={`发在${areaName}的留言板，社区看过以后大家都能看到。`}
        error={form.error('text')}
        counter={{ used: text.length, limit: boardLimits.post }}
      >
        <TextArea rows={8} value={text} onChange={(typed) => form.set({ text: typed })} />
      </Field>
      {masked !== text && <NoticeBar tone="info">{`大家看到的是：${cutTo(masked, 120)}`}</NoticeBar>}
      <PhotosField photos={photos} most={PHOTOS} />
      <NameField
        choice={name}
        nickname={nickname}
        surname={surname}
        error={form.error('name', 'name.nickname')}
        onChange={form.set}
      />
      {open.length > 0 && (
        <Field label="放进专题">
          <Chips
            label="专题"
            options={[{ value: 'none', label: '不放' }, ...open.map((each) => ({ value: each.id, label: each.title }))]}
            value={topic}
            onChange={(picked) => form.set({ topic: picked })}
          />
        </Field>
      )}
      <Folded title="说的是某个单位" hint="选了，这个单位的人不能审核这条留言" startOpen={about !== ''}>
        <UnitField
          label="哪个单位"
          hint="比如社区居委会、物业公司。"
          value={about}
          name={aboutName}
          error={form.error('about')}
          onPick={(unit, unitName) => form.set({ about: unit, aboutName: unitName })}
        />
      </Folded>
      <RoadRefusal refusal={form.refusal} />
      <Button kind="main" size="large" block loading={form.busy} disabled={photos.sending} onPress={form.send}>
        {photos.sending ? '等照片传完' : '发留言'}
      </Button>
      <Words size="small" tone="hint">
        要找人上门办的事，用“报事”更快。
      </Words>
    </Stack>
  )
}

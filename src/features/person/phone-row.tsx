import { Button, View } from '@tarojs/components'
import { useSend } from '../../gateway/use-send'
import { ListRow } from '../../ui/list-row'
import { Words } from '../../ui/words'
import { sayProblemLine } from '../../words/problem'
import type { Me } from './use-me'
import './phone-row.scss'

interface PhoneRowProps {
  phone: string | null
  onDone: (me: Me) => void
}

const wechat = process.env.TARO_ENV === 'weapp'

/** WeChat gives the number to a button of its own only; a browser has none, and says where it can be done. */
export function PhoneRow({ phone, onDone }: PhoneRowProps) {
  const { send, refusal } = useSend('person', 'bind-phone')
  const bind = async (code: string | undefined) => {
    if (!code) return
    const outcome = await send({ code })
    if (outcome.ok) onDone(outcome.data)
  }
  const web = phone === null ? '在微信里打开邻声，点“绑定手机”就可以绑。' : undefined
  return (
    <>
      <ListRow
        icon="phone"
        title={phone ?? '还没有绑定手机'}
        text={wechat ? (phone === null ? '绑定后才能给您打电话回访' : '回访和联系用这个号码') : web}
        aside={
          wechat && (
            <Button
              className="person-phone"
              openType="getPhoneNumber"
              onGetPhoneNumber={(event) => void bind(event.detail.code)}
            >
              {phone === null ? '绑定手机' : '换号'}
            </Button>
          )
        }
      />
      {refusal && (
        <View className="person-phone__refusal">
          <Words size="small" tone="brand">
            {sayProblemLine(refusal)}
          </Words>
        </View>
      )}
    </>
  )
}

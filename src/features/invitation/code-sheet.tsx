import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { renderSVG } from 'uqr'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { Image } from '../../ui/image'
import { Sheet } from '../../ui/sheet'
import { Words } from '../../ui/words'
import { told } from './code-in'
import { sayOffice, sayValidity } from './say-invitation'
import type { Issued } from './use-invite'
import './code-sheet.scss'

interface CodeSheetProps {
  readonly issued: Issued
  readonly onCopied: () => void
  readonly onClose: () => void
}

const origin = process.env.TARO_ENV === 'weapp' ? null : window.location.origin

const picture = (code: string): string =>
  `data:image/svg+xml,${encodeURIComponent(renderSVG(told(code, origin), { border: 2 }))}`

/** The code leaves the cloud once: large enough to read aloud, as a picture to scan, and one tap to copy. */
export function CodeSheet({ issued, onCopied, onClose }: CodeSheetProps) {
  const now = useNow()
  const { invitation, code } = issued
  const src = useMemo(() => (code === null ? '' : picture(code)), [code])
  const copy = async () => {
    if (code === null) return
    await Taro.setClipboardData({ data: code })
    onCopied()
  }
  return (
    <Sheet
      open
      title={`给${invitation.name}的邀请`}
      onClose={onClose}
      foot={
        <Button kind="main" block icon={code === null ? undefined : 'copy'} onPress={code === null ? onClose : copy}>
          {code === null ? '知道了' : '复制邀请码'}
        </Button>
      }
    >
      <Words tone="soft">{`${sayOffice(invitation)}，${sayValidity(invitation, now)}`}</Words>
      {code === null ? (
        <Words>这个邀请刚才已经发出，码只显示一次。没有记下来的话，请作废它，再发一个。</Words>
      ) : (
        <View className="invitation-code">
          <Image className="invitation-code__picture" src={src} label="邀请码的二维码" />
          <View className="invitation-code__text">{code}</View>
          <Words size="small" tone="warn">
            只显示这一次，关掉就看不到了。谁拿到谁就能用，请只发给本人。
          </Words>
        </View>
      )}
    </Sheet>
  )
}

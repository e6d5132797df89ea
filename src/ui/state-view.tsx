import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'
import { Picture, type PictureName } from './picture'
import { Skeleton } from './skeleton'
import { Words } from './words'
import './state-view.scss'

export type StateViewProps =
  | { kind: 'loading'; rows?: number; label?: string }
  | {
      kind: 'empty'
      title: string
      text?: string
      picture?: PictureName
      action?: { label: string; onPress: () => unknown }
    }
  | { kind: 'error' | 'refused'; title: string; text?: string; call?: string; onRetry?: () => unknown; retry?: string }
  | { kind: 'offline'; onRetry?: () => unknown }

/** What stands where the content would: it says what is the matter and offers the one next step. */
export function StateView(props: StateViewProps) {
  if (props.kind === 'loading') return <Skeleton rows={props.rows} label={props.label} />
  const said = whatToSay(props)
  return (
    <View className="ls-state" {...aria({ role: props.kind === 'empty' ? 'note' : 'alert' })}>
      <Picture name={said.picture} />
      <Words size="title" strong>
        {said.title}
      </Words>
      {said.text && <Words tone="soft">{said.text}</Words>}
      {said.action && (
        <View className="ls-state__action">
          <Button kind={props.kind === 'empty' ? 'main' : 'plain'} onPress={said.action.onPress}>
            {said.action.label}
          </Button>
        </View>
      )}
      {'call' in props && props.call && (
        <Words size="hint" tone="hint">
          {`查询编号 ${props.call}`}
        </Words>
      )}
    </View>
  )
}

interface Said {
  picture: PictureName
  title: string
  text?: string
  action?: { label: string; onPress: () => unknown }
}

function whatToSay(props: Exclude<StateViewProps, { kind: 'loading' }>): Said {
  if (props.kind === 'empty') return { ...props, picture: props.picture ?? 'letter' }
  const retry = props.onRetry
  if (props.kind === 'offline') {
    const text = '手机好像没有网络。已经写好的内容都留在这台手机上。'
    return { picture: 'offline', title: '现在连不上网', text, action: retry && { label: '再试一次', onPress: retry } }
  }
  const action = retry && { label: props.retry ?? '再试一次', onPress: retry }
  return { picture: props.kind === 'refused' ? 'door' : 'broken', title: props.title, text: props.text, action }
}

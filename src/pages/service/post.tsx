import Taro, { useRouter } from '@tarojs/taro'
import { PostForm } from '../../features/service/post-form'
import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'

const toDuty = (duty: string) => Taro.redirectTo({ url: `/pages/service/duty?id=${duty}` })
const back = (duty: string) => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : toDuty(duty))

export default function PostPage() {
  const { id = '', area = '' } = useRouter().params
  const now = useNow()
  const old = useCall('service', 'duty', id === '' ? null : { duty: id })
  const ground = useCall('area', 'tree', id === '' && area !== '' ? { under: area } : null, { keep: true })
  const { data, problem, reload } = id === '' ? ground : old
  const known = data !== null || (id === '' && area === '')
  return (
    <Page title={id === '' ? '新设岗位' : '修改岗位'}>
      {!known && problem && <StateView {...sayProblem(problem)} onRetry={reload} />}
      {!known && !problem && <StateView kind="loading" rows={5} label="正在打开岗位" />}
      {known && (
        <PostForm
          key={old.data?.version ?? 0}
          community={ground.data?.path.slice(-1)[0]?.kind === 'community' ? area : ''}
          duty={old.data}
          now={now}
          onKept={id === '' ? toDuty : back}
        />
      )}
    </Page>
  )
}

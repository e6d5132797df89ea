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
  const { id = '', community = '' } = useRouter().params
  const now = useNow()
  const old = useCall('service', 'duty', id === '' ? null : { duty: id })
  return (
    <Page title={id === '' ? '新设岗位' : '修改岗位'}>
      {id !== '' && !old.data && old.problem && <StateView {...sayProblem(old.problem)} onRetry={old.reload} />}
      {id !== '' && !old.data && !old.problem && <StateView kind="loading" rows={5} label="正在打开岗位" />}
      {(id === '' || old.data) && (
        <PostForm
          key={old.data?.version ?? 0}
          community={community}
          duty={old.data}
          now={now}
          onKept={id === '' ? toDuty : back}
        />
      )}
    </Page>
  )
}

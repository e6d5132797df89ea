import Taro, { useRouter } from '@tarojs/taro'
import { OneCall } from '../../features/hotline/one-call'
import { doneWords } from '../../features/hotline/call-roads'
import { useOperator } from '../../features/hotline/use-operator'
import { useHeard } from '../../gateway/hear'
import { Page } from '../../ui/page'
import { StateView } from '../../ui/state-view'
import { useToast } from '../../ui/toast'
import { sayProblem } from '../../words/problem'

const back = () => Taro.navigateBack().catch(() => Taro.redirectTo({ url: '/pages/hotline/desk' }))

export default function CallPage() {
  const { id = '' } = useRouter().params
  useHeard(id)
  const { known, problem, reload, desk } = useOperator()
  const toast = useToast()
  return (
    <Page title="来电" width="wide">
      {!known && problem && <StateView {...sayProblem(problem)} onRetry={reload} />}
      {!known && !problem && <StateView kind="loading" rows={5} label="正在打开来电" />}
      {known && !desk && <StateView kind="empty" picture="door" title="只有热线坐席看得到来电" />}
      {desk && (
        <OneCall
          key={id}
          id={id}
          assignment={desk.id}
          onTaken={(road) =>
            road === 'file' || road === 'answer-now' ? undefined : toast.show({ text: doneWords[road], tone: 'ok' })
          }
          onNext={back}
        />
      )}
      {toast.view}
    </Page>
  )
}

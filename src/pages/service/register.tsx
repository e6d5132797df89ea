import { useRouter } from '@tarojs/taro'
import { communityOf, useMe } from '../../features/person/use-me'
import { Registrations } from '../../features/service/registrations'
import { Page } from '../../ui/page'
import { StateView } from '../../ui/state-view'
import { useToast } from '../../ui/toast'
import { sayProblem } from '../../words/problem'

export default function RegisterPage() {
  const { of = null } = useRouter().params
  const me = useMe()
  const toast = useToast()
  const units = (me.data?.assignments ?? []).flatMap(({ unit }) => (unit ? [unit] : []))
  const once = units.filter((unit, at) => units.findIndex(({ id }) => id === unit.id) === at)
  return (
    <Page title="双报到">
      {!me.data && me.problem && <StateView {...sayProblem(me.problem)} onRetry={me.reload} />}
      {!me.data && !me.problem && <StateView kind="loading" rows={4} label="正在打开" />}
      {me.data && <Registrations told={of} home={communityOf(me.data.home)} units={once} say={toast.show} />}
      {toast.view}
    </Page>
  )
}

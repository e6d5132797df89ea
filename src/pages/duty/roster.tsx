import { useRouter } from '@tarojs/taro'
import { Duty } from '../../features/roster/duty'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function RosterPage() {
  const { of = null, swap = null } = useRouter().params
  const toast = useToast()
  return (
    <Page title="值班表" width="wide">
      <Duty key={swap ?? of} of={of} swap={swap} say={toast.show} />
      {toast.view}
    </Page>
  )
}

import Taro from '@tarojs/taro'
import { PhoneList } from '../../features/inbox/phone-list'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function PhonePage() {
  const toast = useToast()
  const now = useNow()
  return (
    <Page title="电话告知">
      <PhoneList now={now} say={toast.show} onCall={(phoneNumber) => Taro.makePhoneCall({ phoneNumber })} />
      {toast.view}
    </Page>
  )
}

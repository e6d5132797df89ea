import { useRouter } from '@tarojs/taro'
import { Deputies } from '../../features/letter/deputies'
import { Page } from '../../ui/page'

export default function DeputiesPage() {
  const { area = '' } = useRouter().params
  return (
    <Page title="代阅人">
      <Deputies area={area} />
    </Page>
  )
}

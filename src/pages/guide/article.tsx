import Taro, { useRouter } from '@tarojs/taro'
import { GuideArticle } from '../../features/knowledge/guide-article'
import { ActionBar } from '../../ui/action-bar'
import { Page } from '../../ui/page'
import { host } from '../../words/host'

/** Whoever does not find the answer here has the two doors of the home page at hand. */
const actions = [
  { id: 'submit', label: '还是要报事', onPress: () => Taro.navigateTo({ url: '/pages/ticket/submit' }) },
  {
    id: 'call',
    label: '打热线',
    kind: 'plain' as const,
    onPress: () => Taro.makePhoneCall({ phoneNumber: host.hotline }),
  },
]

export default function GuideArticlePage() {
  const { id = '' } = useRouter().params
  return (
    <Page title="办事指南" bottom={<ActionBar actions={actions} />}>
      <GuideArticle key={id} id={id} />
    </Page>
  )
}

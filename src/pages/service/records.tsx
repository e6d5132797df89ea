import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { MyRecords } from '../../features/service/my-records'
import { ToVouch } from '../../features/service/to-vouch'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { Tabs } from '../../ui/tabs'
import { useToast } from '../../ui/toast'

const open = (page: string) => Taro.navigateTo({ url: `/pages/service/${page}` })

export default function RecordsPage() {
  const params = useRouter().params
  const [tab, setTab] = useState<'mine' | 'vouch'>(params.tab === 'vouch' ? 'vouch' : 'mine')
  const told = params.of ?? null
  const now = useNow()
  const toast = useToast()
  return (
    <Page
      title="服务记录"
      bottom={
        tab === 'mine' && (
          <Button kind="main" size="large" block onPress={() => open('record')}>
            记一次服务
          </Button>
        )
      }
    >
      <Tabs
        label="服务记录"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'mine', label: '我的' },
          { value: 'vouch', label: '等我确认' },
        ]}
      />
      {tab === 'mine' && <MyRecords told={told} now={now} onCorrect={(record) => open(`record?corrects=${record}`)} />}
      {tab === 'vouch' && <ToVouch told={told} now={now} say={toast.show} />}
      {toast.view}
    </Page>
  )
}

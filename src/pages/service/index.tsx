import Taro from '@tarojs/taro'
import { MyPledges } from '../../features/service/my-pledges'
import { Vacancies } from '../../features/service/open-duties'
import { Standing } from '../../features/service/standing'
import { useMyPledges } from '../../features/service/use-my-pledges'
import { WaitingForMe } from '../../features/service/waiting-for-me'
import { useNow } from '../../gateway/use-now'
import type { IconName } from '../../ui/icon-names'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { Page } from '../../ui/page'
import { RowList } from '../../ui/row-list'
import { Section } from '../../ui/section'

const open = (page: string) => Taro.navigateTo({ url: `/pages/service/${page}` })

const more: readonly { page: string; title: string; text: string; icon: IconName }[] = [
  { page: 'card', title: '奉献卡', text: '时长和次数，别人凭码能查', icon: 'heart' },
  { page: 'records', title: '服务记录', text: '每一次做了什么、确认到哪一步', icon: 'list' },
  { page: 'diary', title: '日记', text: '只有自己看得到', icon: 'edit' },
  { page: 'points', title: '积分', text: '自愿参加', icon: 'star' },
  { page: 'check', title: '查验奉献卡', text: '核对别人给您的卡', icon: 'check' },
]

export default function ServicePage() {
  const now = useNow()
  const toPledge = (pledge: string) => open(`pledge?id=${pledge}`)
  const { pages: pledges, serves } = useMyPledges()
  const mine = (
    <Section title="我的岗位">
      <MyPledges pages={pledges} now={now} onOpen={toPledge} />
    </Section>
  )
  return (
    <Page
      title="志愿服务"
      notice={<WaitingForMe onOpen={() => open('records?tab=vouch')} />}
      bottom={
        serves && (
          <Button kind="main" size="large" block onPress={() => open('record')}>
            记一次服务
          </Button>
        )
      }
    >
      <Standing now={now} onRegister={() => open('register')} />
      {serves && mine}
      <Section
        title="身边的空岗"
        aside={
          <Button kind="quiet" onPress={() => open('posts')}>
            全部
          </Button>
        }
      >
        <Vacancies
          now={now}
          onOpen={(duty) => open(`duty?id=${duty}`)}
          onClaimed={toPledge}
          onAll={() => open('posts')}
        />
      </Section>
      {!serves && pledges.items.length > 0 && mine}
      <RowList>
        {more.map(({ page, title, text, icon }) => (
          <ListRow key={page} title={title} text={text} icon={icon} onPress={() => open(page)} />
        ))}
      </RowList>
    </Page>
  )
}

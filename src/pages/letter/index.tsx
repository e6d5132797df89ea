import Taro from '@tarojs/taro'
import { useState } from 'react'
import { MyLetters } from '../../features/letter/my-letters'
import { PublishedLetters } from '../../features/letter/published-letters'
import { useMe } from '../../features/person/use-me'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { Tabs } from '../../ui/tabs'

const write = () => Taro.navigateTo({ url: '/pages/letter/write' })

export default function LettersPage() {
  const [tab, setTab] = useState<'mine' | 'published'>('mine')
  const now = useNow()
  const me = useMe()
  // The whole street: its own secretary answers too, and every line says whose answer it is.
  const area = me.data?.home.find(({ kind }) => kind === 'street')?.id
  return (
    <Page
      title="书记信箱"
      bottom={
        <Button kind="main" size="large" block onPress={write}>
          给书记写信
        </Button>
      }
    >
      <Tabs
        label="书记信箱"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'mine', label: '我的来信' },
          { value: 'published', label: '公开的来信' },
        ]}
      />
      {tab === 'mine' && (
        <MyLetters
          now={now}

          onOpen={(id) => Taro.navigateTo({ url: `/pages/letter/detail?id=${id}` })}
        />
      )}
      {tab === 'published' && area && <PublishedLetters area={area} now={now} />}
    </Page>
  )
}

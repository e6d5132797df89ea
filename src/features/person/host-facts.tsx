import Taro from '@tarojs/taro'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { host } from '../../words/host'
import { privacy } from './privacy'

/** Who runs it, how to complain about it, and what it keeps about people. */
export function HostFacts() {
  return (
    <>
      <Section title="谁在办">
        <Card>
          <Facts
            items={[
              { label: '主办单位', value: host.unit },
              { label: '备案号', value: host.filing },
              { label: '热线', value: `${host.hotline}（24 小时）` },
              { label: '监督', value: `${host.complaints.name} ${host.complaints.phone}` },
            ]}
          />
          <Button block icon="phone" onPress={() => Taro.makePhoneCall({ phoneNumber: host.complaints.phone })}>
            {`打${host.complaints.name}`}
          </Button>
        </Card>
      </Section>
      <Section title="您的个人信息">
        <Card>
          <Stack gap={4}>
            {privacy.map(({ title, text }) => (
              <Stack gap={1} key={title}>
                <Words strong heading={3}>
                  {title}
                </Words>
                <Words tone="soft">{text}</Words>
              </Stack>
            ))}
            <Words size="small" tone="hint">
              {`更新于 ${host.updated}`}
            </Words>
          </Stack>
        </Card>
      </Section>
    </>
  )
}

import { HostFacts } from '../../features/person/host-facts'
import { Page } from '../../ui/page'
import { Words } from '../../ui/words'

export default function AboutPage() {
  return (
    <Page title="关于邻声">
      <Words>您报的每件事，都有一个有名有姓的人，在说好的时间里答复您；办得好不好，由您说了算。</Words>
      <HostFacts />
    </Page>
  )
}

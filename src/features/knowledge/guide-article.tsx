import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { sayDay } from '../../words/time'

/** One answer as residents read it: what to do, who says so, and since when. */
export function GuideArticle({ id }: { readonly id: string }) {
  const now = useNow()
  const { data, problem, reload } = useCall('knowledge', 'public-article', { article: id })
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={5} label="正在打开" />
  const { office, document } = data.source
  return (
    <Stack gap={4}>
      <Words heading={2} size="page">
        {data.title}
      </Words>
      <Card>
        <Words>{data.text}</Words>
      </Card>
      <Facts
        items={[
          { label: '谁说的', value: document === null ? office : `${office}《${document}》` },
          { label: '更新', value: sayDay(Date.parse(data.changedAt), now) },
        ]}
      />
      {data.questions.length > 0 && (
        <Section title="这样问，也是问这件事">
          <Stack gap={2}>
            {data.questions.map((question) => (
              <Words key={question} tone="soft">
                {question}
              </Words>
            ))}
          </Stack>
        </Section>
      )}
    </Stack>
  )
}

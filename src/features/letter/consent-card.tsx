import { RoadRefusal } from '../../forms/road-refusal'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { writersPublicationWords } from '../../words/letter'
import type { LetterStep } from './use-letter'
import type { LetterView } from './view'

/** The exact words that would become public, and the writer's yes or no to them. Any change asks anew. */
export function ConsentCard({ view, step }: { readonly view: LetterView; readonly step: LetterStep }) {
  const { publication } = view
  if (!publication) return null
  const { digest } = publication
  // Whoever said yes may still say no until it is public, but is not asked again.
  const asks = view.can.includes('consent')
  const mayRefuse = view.can.includes('refuse-consent')
  return (
    <Card title={writersPublicationWords[publication.state]}>
      <Words size="small" tone="soft">
        公开以后大家看到的就是下面这些字，姓名、电话和详细住址都隐去了。文字有改动，会重新问您。
      </Words>
      <Words strong size="small">
        来信
      </Words>
      <Words>{publication.text}</Words>
      <Words strong size="small">
        答复
      </Words>
      <Words>{publication.reply}</Words>
      {(asks || mayRefuse) && (
        <Stack gap={2}>
          <RoadRefusal refusal={step.refusal} />
          {asks && (
            <Button kind="main" block loading={step.busy} onPress={() => step.take('consent', { digest })}>
              同意公开
            </Button>
          )}
          {mayRefuse && (
            <Button block onPress={() => step.take('refuse-consent', { digest })}>
              {asks ? '不同意' : '改主意了，不公开'}
            </Button>
          )}
        </Stack>
      )}
      {view.can.includes('unpublish') && view.relation === 'writer' && (
        <Button block onPress={() => step.take('unpublish', {})}>
          撤下公开
        </Button>
      )}
    </Card>
  )
}

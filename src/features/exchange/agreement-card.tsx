import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { agreementStateWords } from '../../words/exchange'
import { sayLeft, spaced, sayDue } from '../../words/time'
import { sayTerm } from './say'
import type { AgreementCard as Agreement } from './view'

interface AgreementCardProps {
  readonly agreement: Agreement
  readonly now: number
  /** Whose it is not reads the card alone. */
  readonly onOpen?: (id: string) => unknown
  /** For those who must answer: until when. */
  readonly due?: boolean
}

/** One agreement: which unit with which community, for how long, in which state. */
export function AgreementCard({ agreement, now, onOpen, due }: AgreementCardProps) {
  const at = due && agreement.due !== null ? Date.parse(agreement.due) : null
  return (
    <Card onPress={onOpen && (() => onOpen(agreement.id))}>
      <Stack row gap={2}>
        <Words strong>{agreement.title}</Words>
        <Badge tone={agreement.state === 'running' ? 'ok' : agreement.state === 'proposed' ? 'warn' : 'plain'}>
          {agreementStateWords[agreement.state]}
        </Badge>
      </Stack>
      <Words size="small">{[agreement.unit.name, agreement.community?.name].filter(Boolean).join(' 与 ')}</Words>
      <Words size="small" tone="hint">
        {sayTerm(agreement, now)}
      </Words>
      {at !== null && (
        <Words size="small" tone={at < now ? 'brand' : 'soft'}>
          {at < now ? sayLeft(at, now) : spaced(`${sayDue(at, now)}前办`)}
        </Words>
      )}
    </Card>
  )
}

import { cutTo } from '../../domain/text/cut'
import { Badge } from '../../ui/badge'
import { ListRow } from '../../ui/list-row'
import { Stack } from '../../ui/stack'
import type { Card } from './view'

/** Three lines beside the article itself. */
const SNIPPET = 56

interface ArticleRowProps {
  readonly card: Card
  readonly selected: boolean
  readonly onPress: () => unknown
}

/** A title, how it begins, and what has to be known before it is read out. */
export function ArticleRow({ card, selected, onPress }: ArticleRowProps) {
  return (
    <ListRow title={card.title} text={cutTo(card.snippet, SNIPPET)} selected={selected} onPress={onPress}>
      <Stack row gap={1}>
        {card.expired && (
          <Badge tone="brand" icon="warn">
            已过期
          </Badge>
        )}
        {card.pending && card.state === 'published' && <Badge tone="warn">有新版待发布</Badge>}
        {!card.forResidents && <Badge tone="info">仅工作人员</Badge>}
        <Badge>{card.source.office}</Badge>
      </Stack>
    </ListRow>
  )
}

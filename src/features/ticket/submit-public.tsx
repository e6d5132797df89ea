import { mask } from '../../domain/text/mask'
import { tidy } from '../../domain/text/tidy'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Toggle } from '../../ui/toggle'
import { Words } from '../../ui/words'

interface SubmitPublicProps {
  text: string
  isPublic: boolean
  onChange: (isPublic: boolean) => void
}

const SHOWN = 200

/** What neighbours will read, exactly as they will read it, before it is sent. The same mask runs in the cloud. */
export function SubmitPublic({ text, isPublic, onChange }: SubmitPublicProps) {
  const shown = mask(tidy(text))
  return (
    <Stack gap={2}>
      <Toggle label="办好以后，让邻居也看到" hint="电话、门牌、姓名会自动隐去" checked={isPublic} onChange={onChange} />
      {isPublic && shown !== '' && (
        <Card tone="info">
          <Words size="small" tone="info" strong>
            邻居看到的是这样
          </Words>
          <Words size="small">{shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown}</Words>
        </Card>
      )}
    </Stack>
  )
}

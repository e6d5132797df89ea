import { mask } from '../../domain/text/mask'
import { Card } from '../../ui/card'
import { Words } from '../../ui/words'

/** A public answer as the neighbours will read it; the very function that the cloud masks with. */
export function MaskedPreview({ text }: { readonly text: string }) {
  const masked = mask(text)
  if (text.trim() === '') return null
  return (
    <Card tone="info">
      <Words size="small" strong>
        {masked === text ? '邻居会看到原文，没有需要隐去的内容' : '邻居会看到的（电话、姓名、住址已隐去）'}
      </Words>
      {masked !== text && <Words size="small">{masked}</Words>}
    </Card>
  )
}

import { Button } from '../../ui/button'
import { Picture } from '../../ui/picture'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'

interface WaitingNoteProps {
  text: string
  onTakeBack: () => unknown
  onDone: () => unknown
}

/** Finished without a network: nothing is lost, and nothing has to be done. */
export function WaitingNote({ text, onTakeBack, onDone }: WaitingNoteProps) {
  return (
    <Stack gap={5}>
      <Stack gap={2}>
        <Picture name="offline" />
        <Words size="page" heading={2}>
          已经存好，等有网了自动交上去
        </Words>
        <Words>现在连不上网。您不用再写一遍，打开邻声时会自动交，只会交一次。</Words>
        <Words>事情急，请直接打热线。</Words>
      </Stack>
      <Words tone="soft" lines={3}>
        {text}
      </Words>
      <Stack gap={3}>
        <Button kind="main" size="large" block onPress={onDone}>
          知道了
        </Button>
        <Button block onPress={onTakeBack}>
          拿回来再改改
        </Button>
      </Stack>
    </Stack>
  )
}

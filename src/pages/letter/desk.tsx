import { LetterDesk } from '../../features/letter/letter-desk'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function LetterDeskPage() {
  const toast = useToast()
  return (
    <Page title="来信" width="wide">
      <LetterDesk say={toast.show} />
      {toast.view}
    </Page>
  )
}

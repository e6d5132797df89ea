import { WordList } from '../../features/board/word-list'
import { Page } from '../../ui/page'

export default function WordsPage() {
  return (
    <Page title="词表">
      <WordList />
    </Page>
  )
}

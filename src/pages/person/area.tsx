import { Page } from '../../ui/page'

export default function AreaPage() {
  return <Page title="我的社区" />
}

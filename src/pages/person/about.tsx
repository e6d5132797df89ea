import { Page } from '../../ui/page'

export default function AboutPage() {
  return <Page title="关于邻声" />
}

import type { PropsWithChildren } from 'react'
import { DisplayProvider } from './ui/display'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  return <DisplayProvider>{children}</DisplayProvider>
}

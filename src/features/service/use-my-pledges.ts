import { mayRecordIn } from '../../domain/pledge/states'
import { usePages } from '../../gateway/use-pages'

/** The posts that I hold or held, and whether I serve on one now. */
export const useMyPledges = () => {
  const pages = usePages('service', 'my-pledges', { limit: 10 }, { keep: true })
  return { pages, serves: pages.items.some(({ state }) => mayRecordIn.includes(state)) }
}

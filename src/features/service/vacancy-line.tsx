import { useCall } from '../../gateway/use-call'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'

const NAMED = 2

/** 空岗 on the first page: one quiet line, and nothing where no post near me is vacant or nobody has answered yet. */
export function VacancyLine({ onOpen }: { readonly onOpen: () => unknown }) {
  const { data } = useCall('service', 'vacancies', {}, { keep: true })
  const count = data ? data.items.length + data.more : 0
  if (!data || count === 0) return null
  const names = data.items.slice(0, NAMED).map(({ name }) => name)
  return (
    <RowList>
      <ListRow
        icon="star"
        title={`本社区还有 ${count} 个服务岗位空着`}
        text={`${names.join('、')}${count > names.length ? '等' : ''}`}
        onPress={onOpen}
      />
    </RowList>
  )
}

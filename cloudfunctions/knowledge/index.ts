import { knowledge } from '../../src/contract/knowledge'
import type { Noun } from '../_kernel/call'
import { create } from './create'
import { list } from './list'
import { open } from './open'
import { publicArticle, publicList } from './public'
import { publish } from './publish'
import { restore } from './restore'
import { retire } from './retire'
import { save } from './save'
import { search } from './search'
import { versions } from './versions'

export const noun: Noun<typeof knowledge> = {
  name: 'knowledge',
  contract: knowledge,
  actions: {
    search,
    list,
    open,
    versions,
    create,
    save,
    publish,
    retire,
    restore,
    public: publicList,
    'public-article': publicArticle,
  },
}

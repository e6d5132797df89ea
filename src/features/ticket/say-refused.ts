import { issuesIn, type Problem } from '../../gateway/outcome'
import { sayIssue } from '../../words/refusals'
import { sayProblemLine } from '../../words/problem'

const labels: readonly (readonly [path: string, label: string])[] = [
  ['text', '什么事'],
  ['place', '在哪里'],
  ['photos', '照片'],
  ['onBehalf.name', '他叫什么'],
  ['onBehalf.phone', '他的电话'],
  ['about', '关于哪个单位'],
]

/** Over the form, where a marked field may be out of sight: which one it is, and what is wrong with it. */
export const sayRefused = (refusal: Problem): string => {
  for (const { path, code } of issuesIn(refusal)) {
    const named = labels.find(([start]) => path === start || path.startsWith(`${start}.`))
    if (named) return `“${named[1]}”${sayIssue(code)}。`
  }
  return sayProblemLine(refusal)
}

import type { RefusalReason } from '../../domain/ticket/states'
import { levelWords, solvedWords } from '../../words/rating'
import type { MatterFacts } from './facts'

/** Whom the sentence speaks of: the reader, or the person for whom they filed. */
export const you = (facts: MatterFacts): string => (facts.forWhom === null ? '您' : facts.forWhom || '当事人')

/** How it was closed. Not rated is never said as satisfied. */
export const closing = (facts: MatterFacts): string => {
  switch (facts.ending) {
    case 'rated':
      return facts.rated
        ? `已经结案。${you(facts)}的评价：${solvedWords[facts.rated.solved]}，${levelWords[facts.rated.level]}。`
        : `${facts.unit ?? ''}已经答复，${you(facts)}评价过了，结案。`
    case 'not-rated':
      return '已经结案。14 天里没有评价，记作“未评价”。'
    case 'answered-at-once':
      return facts.rated === null ? '电话里当场答复了。没有评价的，记作“未评价”。' : '电话里当场答复了，已经结案。'
    case 'called-back':
      return '打电话问过了，已经结案。'
    case 'unreachable':
      return '三天打电话都没有接通，先结案了。'
    case 'callback-refused':
      return '打电话问过了，没有留下评价，已经结案。'
    case 'upheld':
      return '核验员看过，维持原来的答复，理由写在下面。'
    case null:
      return '已经结案。'
  }
}

/** Why not here, to the person whose matter it is; where to go instead is the dispatcher's own sentence. */
export const notOurs: Readonly<Record<RefusalReason, string>> = {
  emergency: '这是紧急的事，请马上打电话，别等我们。',
  court: '这件事要由法院、仲裁或者复议来定，我们不能受理。',
  'other-body': '这件事归别的机关或者别的地方管，我们不能受理。',
  'not-public': '这是单位或者个人之间的事，我们不能替谁做主，没有受理。',
  'no-matter': '没有看明白是什么事，所以没有受理。',
  unlawful: '内容不合规定，所以没有受理。',
}

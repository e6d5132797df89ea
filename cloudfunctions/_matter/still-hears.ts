import { matters } from './matters'

/**
 * What was told before somebody was named as whom the matter is about: from then on they hear of it no more. Of a telling `tl`;
 * the requester always hears of their own. `offices` and `me` are places of bound values, or expressions. One value of one row each:
 * an `exists` would let the server look through all the matters there are at once.
 */
export const stillHears = (offices: string, me: string): string =>
  matters
    .filter(({ recuses }) => recuses)
    .map(({ noun, table, whose }) => {
      const others = whose === null ? '' : `t.${whose} is distinct from ${me} and `
      return `not (tl.noun = '${noun}' and coalesce((select ${others}(t.recused_units && ${offices} or ${me} = any (t.recused_persons))
                from ${table} t where t.id = tl.subject_id), false))`
    })
    .join('\n and ')

/** Whose matter a telling is of, and its first words: joins of `n`, and what they give. */
export const ownMatter = (me: string): { joins: string; mine: string; text: string } => {
  const known = matters.flatMap((kind, index) => (kind.whose === null ? [] : [{ ...kind, as: `m${index}` }]))
  const owns = known.map(({ as, whose }) => `${as}.${whose} = ${me}`)
  return {
    joins: known
      .map(({ noun, table, as }) => `left join ${table} ${as} on n.noun = '${noun}' and ${as}.id = n.subject_id`)
      .join('\n'),
    mine: owns.length === 0 ? 'false' : `coalesce(${owns.join(' or ')}, false)`,
    text: `case ${known.map(({ text, as }, index) => (text === null ? '' : `when ${owns[index]} then left(${as}.${text}, 40)`)).join(' ')} else null end`,
  }
}

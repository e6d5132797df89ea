/** What was just done on a ticket's own page, told on the list to which the reader comes back. */
let word: string | null = null

export const leaveWord = (done: string): void => {
  word = done
}

export const takeWord = (): string | null => {
  const left = word
  word = null
  return left
}

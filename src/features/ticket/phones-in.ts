/** Short public numbers and ordinary ones, as they stand in a sentence that says whom to call instead. */
const phone = /(?:^|[^\d-])(1(?:10|19|20|22)|12[0-9]{3}|1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|[2-9]\d{6,7})(?![\d-])/g

const MOST = 3

/** At most three, each once, in the order in which they are said. */
export const phonesIn = (text: string): string[] => {
  const found = [...text.matchAll(phone)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]))
  return [...new Set(found)].slice(0, MOST)
}

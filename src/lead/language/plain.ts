/** Letters that do not come apart into a base letter and an accent. */
const PLAIN: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' }

/** Text in lower case and without accents: what lists of words hold, and what echoes are compared by. */
export const plain = (word: string): string => {
  const small = word.toLowerCase()
  if (!/[^ -~]/.test(small)) return small
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđßıæœðþ]/g, (letter) => PLAIN[letter] ?? letter)
}

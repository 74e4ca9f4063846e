/** A journal that keeps no promise: what a reply says is shown as it comes, and stored when the reply ends. */
export const createJournal = () => ({
  append: (_messageId: string, _offset: number, text: string, stored: (text: string) => void) => stored(text),
  takeBack: async () => '',
  settled: async () => {},
  close: async () => {},
})

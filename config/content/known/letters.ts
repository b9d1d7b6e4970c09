/** The signs and letters that our own words are written with. What is not here is refused: there are too many others to name them. */

/** The characters of GB 2312, which every newspaper gets along with: rows 16 to 87 of the standard, as GBK encodes them. */
const gb2312: ReadonlySet<string> = (() => {
  const decoder = new TextDecoder('gbk')
  const all = new Set<string>()
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const char = decoder.decode(new Uint8Array([row, cell]))
      if (/^\p{Script=Han}$/u.test(char)) all.add(char)
    }
  return all
})()

/** Characters of names that the standard does not have yet. */
const further = '啰'

export const isPlainHan = (char: string): boolean => gb2312.has(char) || further.includes(char)

const shared = ' “”‘’【】…–+#%&/.-¥'

/** Signs in Chinese texts. */
export const zhSigns = `${shared}，。；：！？、（）《》～°×`

/** Signs in English texts; the Chinese comma stands inside labels of an app's screen. */
export const enSigns = `${shared},;:!?()'@—é，△○×□`

/** Signs of menus and of words to copy: as the app shows them. */
export const menuSigns = `${shared}，。；：！？、（）《》,:()?'@☰△○×□>`

/** The mark, 100 × 125: a SIM card with one cut corner, whose tick leaves through the cut. `ground` is what shows through the tick. */
export const mark = (card: string, ground: string): string =>
  `<path fill="${card}" d="M14.5 0H55.5L100 44.5V110.5A14.5 14.5 0 0 1 85.5 125H14.5A14.5 14.5 0 0 1 0 110.5V14.5A14.5 14.5 0 0 1 14.5 0Z"/>` +
  `<path fill="none" stroke="${ground}" stroke-width="14.6" stroke-linecap="round" stroke-linejoin="round" d="M17 53L32 68L86 14"/>`

/** px: WeChat asks for a square icon of 144. */
export const ICON_SIZE = 144

/** The app's icon as it is given to WeChat, which cuts it round: all of the mark stands inside the circle. */
export const iconSvg = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 144 144" width="${ICON_SIZE}" height="${ICON_SIZE}"><rect width="144" height="144" fill="#17644f"/><g transform="translate(35.500 26) scale(0.735)">${mark('#f6f3ea', '#17644f')}</g></svg>`

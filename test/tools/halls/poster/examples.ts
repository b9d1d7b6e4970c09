import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from 'lean-qr'
import { PNG } from 'pngjs'

const folder = mkdtempSync(join(tmpdir(), 'poster-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Where posters go. */
export const out = join(folder, 'posters')

/** What stands in the folder of posters; undefined when it does not exist. */
export const written = (): string[] | undefined => (existsSync(out) ? readdirSync(out).sort() : undefined)

export const forget = (): void => rmSync(out, { recursive: true, force: true })

/** Writes a file beside the folder of posters and gives its path. */
export const given = (name: string, bytes: string | Buffer): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

/** A PNG whose pixels are dark where `dark` says so. */
export const drawn = (width: number, height: number, dark: (x: number, y: number) => boolean): Buffer => {
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) png.data.set(dark(x, y) ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * width + x) * 4)
  }
  return PNG.sync.write(png)
}

/** Rays around a middle, as a 小程序码 has: no public reader knows them. */
export const rays = (side: number): Buffer =>
  drawn(side, side, (x, y) => {
    const [right, down] = [x - side / 2, y - side / 2]
    const away = Math.hypot(right, down) / side
    return away < 0.46 && away > 0.2 && Math.floor((Math.atan2(down, right) + Math.PI) * 11) % 2 === 0
  })

/** A QR code with its quiet zone, ten pixels a module. */
export const qr = (text: string): Buffer => {
  const code = generate(text)
  const side = (code.size + 8) * 10
  return drawn(side, side, (x, y) => code.get(Math.floor(x / 10) - 4, Math.floor(y / 10) - 4))
}

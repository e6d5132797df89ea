import { encode } from 'uqr'
import { sayDay } from '../../words/time'
import { sayCode, sumsByYear } from './card-sums'
import type { Card } from './view'

export const PICTURE = { width: 1080, height: 1440 } as const

const FONT = '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'
const MARGIN = 96
const YEARS = 4

/** The card as a picture: what it says stands on it, so that whoever checks the code can compare. */
export const drawCard = (pen: CanvasRenderingContext2D, card: Card, checkAt: string, now: number): void => {
  const { width, height } = PICTURE
  const ground = pen.createLinearGradient(0, 0, width, height)
  ground.addColorStop(0, '#b02a30')
  ground.addColorStop(1, '#7a171d')
  pen.fillStyle = ground
  pen.fillRect(0, 0, width, height)
  const write = (text: string, x: number, y: number, size: number, weight = 400, colour = '#ffffff') => {
    pen.fillStyle = colour
    pen.font = `${weight} ${size}px ${FONT}`
    pen.fillText(text, x, y)
  }
  pen.textBaseline = 'alphabetic'
  write('邻声 · 奉献卡', MARGIN, 150, 44, 600)
  write(card.name, MARGIN, 270, 76, 700)
  write(card.code?.community ?? card.community?.name ?? '', MARGIN, 340, 40, 400, '#fbdcd8')
  // What the code vouches for; without one, what stands now.
  const vouched = card.code ?? card
  const hours = String(vouched.hours)
  write(hours, MARGIN, 600, 220, 700)
  const beside = MARGIN + pen.measureText(hours).width + 24
  write('小时', beside, 600, 56, 600)
  write(`共 ${vouched.records} 次服务，都由社区确认`, MARGIN, 680, 40)
  pen.fillStyle = 'rgba(255,255,255,0.28)'
  pen.fillRect(MARGIN, 736, width - 2 * MARGIN, 2)
  sumsByYear(card.years)
    .slice(0, YEARS)
    .forEach(({ year, hours: sum, records }, index) => {
      write(`${year} 年`, MARGIN, 810 + index * 66, 38, 600)
      write(`${sum} 小时 · ${records} 次`, MARGIN + 240, 810 + index * 66, 38)
    })
  if (!card.code) return
  const { data, size } = encode(checkAt, { border: 2 })
  const side = 300
  const cell = side / size
  const [left, top] = [width - MARGIN - side, height - 96 - side]
  pen.fillStyle = '#ffffff'
  pen.fillRect(left, top, side, side)
  pen.fillStyle = '#1f2329'
  data.forEach((line, y) =>
    line.forEach((dark, x) => dark && pen.fillRect(left + x * cell, top + y * cell, cell + 0.5, cell + 0.5)),
  )
  write('查验码', MARGIN, height - 270, 34, 400, '#fbdcd8')
  const [first, second] = halves(sayCode(card.code.code))
  write(first, MARGIN, height - 214, 38, 600)
  write(second, MARGIN, height - 162, 38, 600)
  write(`${sayDay(Date.parse(card.code.issuedAt), now)}生成`, MARGIN, height - 104, 32, 400, '#fbdcd8')
}

const halves = (said: string): readonly [string, string] => {
  const groups = said.split(' ')
  return [groups.slice(0, 3).join(' '), groups.slice(3).join(' ')]
}

// Draws the tab bar's pictures (src/tabs/*.png) from their SVG sources beside them: `node config/draw-tabs.mjs`, with CHROMIUM
// naming a browser. WeChat takes only PNG or JPG there, of at most 40 kB.
import { readFile, readdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const folder = new URL('../src/tabs/', import.meta.url)
const tones = { '': '#626c79', '-on': '#b02a30' }

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 81, height: 81 }, deviceScaleFactor: 2 })
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.svg'))) {
  const svg = await readFile(new URL(file, folder), 'utf8')
  for (const [suffix, tone] of Object.entries(tones)) {
    await page.setContent(`<style>body{margin:0;color:${tone}}svg{display:block;width:81px;height:81px}</style>${svg}`)
    const name = file.replace('.svg', `${suffix}.png`)
    await page.screenshot({ path: new URL(name, folder).pathname, omitBackground: true })
  }
}
await browser.close()

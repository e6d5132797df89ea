import { fork, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { stop } from 'esbuild'
import { buildClient } from './build-client.mjs'

/**
 * `npm run pictures`: draws the pictures of the README from the running product, as the demo district stands on one certain
 * Monday morning. The same sources give the same pictures. Look at each of them before it is committed.
 */
const MORNING = '2026-11-23T09:30:00+08:00'
const LIMIT = 300_000
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs/pictures')

const phone = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const desk = { viewport: { width: 1280, height: 800 } }

const button = (page, name) => page.getByRole('button', { name }).filter({ visible: true }).first()

/** Whose device, which page, and what they did there. */
const pictures = {
  people: { device: desk },
  home: { who: 'demo-wang-xiulan', device: phone, path: '/pages/home/index' },
  'home-elder': { who: 'demo-wang-xiulan', device: phone, path: '/pages/home/index', elder: true },
  report: {
    who: 'demo-wang-xiulan',
    device: phone,
    path: '/pages/ticket/submit',
    async act(page) {
      await page
        .getByLabel('什么事？')
        .fill('棠湖公园东门的路灯坏了三盏，晚上老人出来散步看不见台阶，已经一个多星期了。')
      const chooser = page.waitForEvent('filechooser')
      await button(page, /^添加照片/).click()
      await (await chooser).setFiles({ name: 'lamp.jpg', mimeType: 'image/jpeg', buffer: await lamp() })
      await page.getByRole('button', { name: '移除第 1 张照片' }).waitFor()
      await page.getByRole('progressbar').first().waitFor({ state: 'detached' })
      await page.getByLabel('在哪里？').fill('棠湖公园东门')
      await page.getByLabel('什么事？').scrollIntoViewIfNeeded()
    },
  },
  matter: {
    who: 'demo-wang-xiulan',
    device: phone,
    path: '/pages/mine/index',
    act: async (page) => {
      await button(page, /已经答复您/).click()
      await page.getByRole('article').waitFor()
    },
  },
  queue: {
    who: 'demo-zhao-min',
    device: desk,
    path: '/pages/desk/queue',
    async act(page) {
      await page.getByRole('radio', { name: /^待受理/ }).click()
      await button(page, '受理').click()
      await page.getByRole('form').waitFor()
    },
  },
  hotline: {
    who: 'demo-chen-jing',
    device: desk,
    path: '/pages/hotline/desk',
    async act(page) {
      await page.getByPlaceholder('来电号码，不显示就空着').fill('13800001234')
      await button(page, '接听').click()
      await page.getByLabel('说的是什么事').fill('我们楼下的社保卡窗口今天开不开？我妈的社保卡丢了，想问怎么补办。')
      await page.getByText('知识库').first().waitFor()
    },
  },
  messages: { who: 'demo-wang-xiulan', device: phone, path: '/pages/inbox/index' },
  letter: { who: 'demo-wang-xiulan', device: phone, path: '/pages/letter/index' },
  board: { who: 'demo-wang-xiulan', device: phone, path: '/pages/board/index' },
  'queue-phone': { who: 'demo-zhao-min', device: phone, path: '/pages/desk/queue' },
}

await buildClient('h5')
const data = mkdtempSync(join(tmpdir(), 'linsheng-'))
const prepared = spawnSync(process.execPath, [join(root, 'tests/cloud/prepare.mjs'), 'demo', MORNING], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
cpSync(prepared.stdout.toString(), data, { recursive: true })
await stop()

const env = { ...process.env, PORT: '0', LINSHENG_DATA: data, LINSHENG_ROOT: root }
const cloud = fork(join(root, 'dist/local/main.js'), [`--manual-clock=${MORNING}`], { env, silent: true })
const { address } = await new Promise((done, failed) => {
  cloud.once('message', done)
  cloud.once('exit', (code) => failed(new Error(`the desk ended with ${code}`)))
})
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync(folder, { recursive: true })
try {
  const wanted = process.argv.slice(2)
  for (const [name, picture] of Object.entries(pictures))
    if (wanted.length === 0 || wanted.includes(name)) await draw(name, picture)
} finally {
  await browser.close()
  cloud.kill('SIGTERM')
  await new Promise((done) => cloud.once('exit', done))
  rmSync(data, { recursive: true, force: true })
}

async function draw(name, { who, device, path, elder, act }) {
  const context = await browser.newContext({
    ...device,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${address}/people`)
  if (who) {
    if (elder) await page.evaluate(`localStorage.setItem('linsheng.elder', '{"data":true}')`)
    await page.locator(`button[data-uid="${who}"]`).click()
    await page.waitForURL((url) => url.pathname !== '/people')
    await page.goto(address + path)
    await page.getByRole('main').waitFor()
  }
  await settled(page)
  if (act) {
    await act(page)
    await settled(page)
  }
  const file = join(folder, `${name}.png`)
  // No caret, no focus ring of a hand that is not there.
  await page.evaluate('document.activeElement?.blur()')
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  const { size } = statSync(file)
  console.log(`docs/pictures/${name}.png  ${Math.round(size / 1000)} kB`)
  if (size > LIMIT) throw new Error(`${name} is larger than ${LIMIT / 1000} kB`)
  await context.close()
}

/** What she photographed: steps at night, and a lamp that gives no light. */
async function lamp() {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } })
  await page.setContent(`<body style="margin:0"><svg viewBox="0 0 90 90" width="900" height="900">
    <rect width="90" height="90" fill="#242b3a"/><circle cx="70" cy="16" r="6" fill="#c9cedb"/>
    <path d="M0 62h34v8h14v8h14v12H0z" fill="#3a4356"/><path d="M0 62h34v8h14v8h14v12" fill="none" stroke="#566079"/>
    <path d="M22 62V24q0-6 6-6h8" fill="none" stroke="#7d879c" stroke-width="2.4"/><path d="M34 17h10l2 5H32z" fill="#545d70"/>
  </svg></body>`)
  const jpeg = await page.screenshot({ type: 'jpeg', quality: 85 })
  await page.close()
  return jpeg
}

/** Nothing is being read any more, and nothing moves. */
async function settled(page) {
  await page.waitForLoadState('networkidle')
  await page.locator('.ls-skeleton').first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready')
}

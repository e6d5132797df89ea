import type { Browser } from 'playwright-core'

export interface PhotoFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const drawings = {
  dark: '<svg viewBox="0 0 8 6"><rect width="8" height="6" fill="#20242c"/><path d="M4 6V2h1" stroke="#667" fill="none"/></svg>',
  lit: '<svg viewBox="0 0 8 6"><rect width="8" height="6" fill="#33405c"/><path d="M4 6V2h1" stroke="#889" fill="none"/><circle cx="5.2" cy="2.2" r=".7" fill="#ffe9a8"/></svg>',
} as const

/** A real JPEG of a lamp, as large as a telephone would send it: drawn and encoded by the browser itself. */
export async function photoOf(browser: Browser, lamp: keyof typeof drawings): Promise<PhotoFile> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  await page.setContent(`<body style="margin:0">${drawings[lamp]}</body>`)
  const buffer = await page.screenshot({ type: 'jpeg', quality: 85 })
  await page.close()
  return { name: `${lamp}.jpg`, mimeType: 'image/jpeg', buffer }
}

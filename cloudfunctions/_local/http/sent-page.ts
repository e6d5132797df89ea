import { randomBytes } from 'node:crypto'
import type { SentMessage } from '../wechat/sent-messages'
import { escape } from './html'
import type { Answer } from './message'

const MOST = 200

/** What a phone would have shown: the messages that this desk's made-up WeChat delivered, newest first. */
export function sentPage(messages: readonly SentMessage[]): Answer {
  const nonce = randomBytes(16).toString('base64')
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`,
    },
    body: page(messages, nonce),
  }
}

const style = `
*{box-sizing:border-box;margin:0}
body{background:#F6F4F1;color:#1F2329;font:17px/1.5 -apple-system,"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif;padding:32px 16px 64px}
main{max-width:640px;margin:0 auto}
h1{font-size:24px}
p{color:#4A5361}
ul{list-style:none;padding:0;display:grid;gap:12px;margin-top:24px}
li{background:#fff;border:1px solid #E6E3DE;border-radius:12px;padding:16px}
dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;margin-top:8px}
dt,small{color:#626C79}
dd{margin:0}`

function page(messages: readonly SentMessage[], nonce: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>发出的微信消息(演示) · 邻声</title><style nonce="${nonce}">${style}</style></head>
<body><main>
<h1>发出的微信消息(演示)</h1>
<p>共 ${messages.length} 条${messages.length > MOST ? `,下面是最近 ${MOST} 条` : ''}。真实环境里,它们会出现在微信的“服务通知”里。</p>
${messages.length === 0 ? '<p>还没有发出消息。</p>' : `<ul>${messages.slice(0, MOST).map(item).join('')}</ul>`}
</main></body></html>
`
}

function item({ at, openid, page: opens, fields }: SentMessage): string {
  const lines = Object.values(fields).map((value) => `<dd>${escape(value)}</dd>`)
  const names = Object.keys(fields).map((name) => `<dt>${escape(name)}</dt>`)
  const pairs = names.map((name, n) => name + (lines[n] ?? ''))
  return `<li><small>${escape(at)} · ${escape(openid)} · ${escape(opens)}</small><dl>${pairs.join('')}</dl></li>`
}

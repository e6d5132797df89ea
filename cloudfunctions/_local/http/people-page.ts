import { randomBytes } from 'node:crypto'
import type { DemoPerson } from '../demo/people'
import { deskPassword } from './sign-in-routes'
import { escape } from './html'
import type { Answer } from './message'
import { peopleScript, peopleStyle } from './people-page-parts'

/** The people of the demo district: one tap and you are that person. */
export function peoplePage(people: readonly DemoPerson[]): Answer {
  const nonce = randomBytes(16).toString('base64')
  const policy = `default-src 'none'; connect-src 'self'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
    body: page(people, nonce),
  }
}

function page(people: readonly DemoPerson[], nonce: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>选一位 · 邻声</title>
<style nonce="${nonce}">${peopleStyle}</style>
</head>
<body>
<header>
  <p class="brand">邻声 · 演示区</p>
  <h1>您今天想当谁？</h1>
  <p class="hint">这里的人都是编出来的。点一下，就以这个人的身份进去；随时可以回来换一位。</p>
  <p class="now" id="now" hidden>现在是 <b></b> <a href="/">回到首页</a></p>
  <input id="find" type="search" placeholder="按姓名、职务或社区找" aria-label="按姓名、职务或社区找" autocomplete="off">
  ${jumps(groupsOf(people))}
</header>
<main>
${people.length === 0 ? empty : groupsOf(people).map(section).join('\n')}
<p class="none" id="none" hidden>没有找到这样的人，换个词试试。</p>
</main>
<p class="problem" id="problem" role="alert" hidden></p>
<script nonce="${nonce}">${peopleScript(deskPassword)}</script>
</body>
</html>
`
}

const empty = '<p class="none">演示区里还没有人。请停下后重新启动，等它把演示区建好。</p>'

function groupsOf(people: readonly DemoPerson[]): [string, DemoPerson[]][] {
  const groups = new Map<string, DemoPerson[]>()
  for (const person of people) groups.set(person.group, [...(groups.get(person.group) ?? []), person])
  return [...groups]
}

function jumps(groups: readonly [string, DemoPerson[]][]): string {
  const links = groups.map(([name]) => `<a href="#${idOf(name)}">${escape(name)}</a>`)
  return links.length > 1 ? `<nav aria-label="按身份">${links.join('')}</nav>` : ''
}

function idOf(group: string): string {
  return `g-${Buffer.from(group).toString('hex').slice(0, 24)}`
}

function section([name, people]: [string, DemoPerson[]]): string {
  const id = idOf(name)
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escape(name)} <small>${people.length} 位</small></h2>
<ul>${people.map(card).join('')}</ul>
</section>`
}

function card({ uid, name, line }: DemoPerson): string {
  return `<li><button type="button" data-uid="${escape(uid)}" data-name="${escape(name)}">
<span class="face" aria-hidden="true">${escape([...name][0] ?? '')}</span>
<span><b>${escape(name)}</b><span class="line">${escape(line)}</span></span>
</button></li>`
}

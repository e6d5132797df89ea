/** Style and script of the page of people, as text: the page is one file and needs nothing else. */
export const peopleStyle = `
*{box-sizing:border-box;margin:0}
body{background:#F6F4F1;color:#1F2329;font:17px/1.5 -apple-system,"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif;padding:32px 16px 64px}
header,main{max-width:1040px;margin:0 auto}
.brand{color:#B02A30;font-size:15px;font-weight:600;letter-spacing:.08em}
h1{font-size:32px;line-height:1.3;margin:4px 0 8px}
.hint{color:#4A5361;max-width:36em}
.now{margin-top:16px;padding:12px 16px;background:#E9F5EE;color:#1B7145;border-radius:12px}
.now a{color:#1B7145;margin-left:8px;font-weight:600}
input{width:100%;max-width:420px;height:48px;margin-top:24px;padding:0 16px;font:inherit;color:inherit;background:#fff;border:1px solid #C9C3BA;border-radius:10px}
nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:16px}
nav a{display:inline-flex;align-items:center;min-height:44px;padding:0 16px;color:#1F2329;background:#fff;border:1px solid #E6E3DE;border-radius:22px;text-decoration:none}
nav a:hover{border-color:#B02A30}
h2{scroll-margin-top:16px;font-size:20px;margin:32px 0 12px}
h2 small{font-size:15px;font-weight:400;color:#626C79;margin-left:4px}
ul{list-style:none;padding:0;display:grid;gap:12px;grid-template-columns:repeat(auto-fill,minmax(300px,1fr))}
li{display:flex}
button{display:flex;gap:16px;align-items:center;width:100%;min-height:80px;padding:12px 16px;text-align:left;font:inherit;color:inherit;background:#fff;border:1px solid #E6E3DE;border-radius:12px;cursor:pointer}
button:hover{border-color:#B02A30}
button:disabled{cursor:progress;opacity:.6}
button[aria-current]{border-color:#1B7145;background:#E9F5EE}
:focus-visible{outline:3px solid #1F58B0;outline-offset:2px}
.face{flex:none;width:48px;height:48px;border-radius:50%;display:grid;place-items:center;background:#FBEDEC;color:#B02A30;font-size:20px;font-weight:600}
button b{display:block;font-size:17px}
.line{display:block;color:#4A5361;font-size:15px;line-height:1.4}
.none{margin-top:32px;color:#4A5361}
.problem{position:fixed;left:16px;right:16px;bottom:24px;max-width:560px;margin:0 auto;padding:16px;background:#fff;border:2px solid #B02A30;border-radius:12px;color:#B02A30;box-shadow:0 8px 24px rgba(31,35,41,.16)}
[hidden]{display:none!important}
`

/** The token goes where the web app looks for it: `linsheng.token`. */
export function peopleScript(password: string): string {
  return `
const KEY = 'linsheng.token'
const cards = [...document.querySelectorAll('button[data-uid]')]
const now = document.getElementById('now')
const problem = document.getElementById('problem')
function whoIsIn() {
  try { return JSON.parse(atob(JSON.parse(localStorage.getItem(KEY)).access_token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'))).sub } catch { return null }
}
const current = cards.find((card) => card.dataset.uid === whoIsIn())
if (current) {
  current.setAttribute('aria-current', 'true')
  now.querySelector('b').textContent = current.dataset.name
  now.hidden = false
}
async function become(card) {
  problem.hidden = true
  for (const one of cards) one.disabled = true
  try {
    const body = JSON.stringify({ username: card.dataset.uid, password: ${JSON.stringify(password)} })
    const reply = await fetch('/auth/v1/signin', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    if (!reply.ok) throw new Error(reply.status)
    const { access_token, refresh_token, expires_in, sub } = await reply.json()
    localStorage.setItem(KEY, JSON.stringify({ access_token, refresh_token, expires_at: Date.now() + expires_in * 1000, sub }))
    location.assign('/')
  } catch {
    for (const one of cards) one.disabled = false
    problem.textContent = '没能进去。请看看启动它的窗口是否还开着，然后再点一次。'
    problem.hidden = false
  }
}
for (const card of cards) card.addEventListener('click', () => become(card))
document.getElementById('find').addEventListener('input', (event) => {
  const words = event.target.value.trim().split(/\\s+/).filter(Boolean)
  for (const card of cards) card.parentElement.hidden = !words.every((word) => card.textContent.includes(word))
  for (const group of document.querySelectorAll('section')) group.hidden = !group.querySelector('li:not([hidden])')
  document.getElementById('none').hidden = !!document.querySelector('li:not([hidden])') || cards.length === 0
})
`
}

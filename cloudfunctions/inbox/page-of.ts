import type { Template } from '../../src/domain/telling/template'

/** The page that a message opens, by noun; where a noun has none of its own for it, the inbox. */
const pages: Readonly<Record<string, Readonly<Partial<Record<Template['occasion'], string>>>>> = {
  ticket: { matter: 'pages/ticket/detail?id=', duty: 'pages/desk/ticket?id=' },
  call: { duty: 'pages/hotline/call?id=' },
  roster: { duty: 'pages/duty/roster?of=' },
  swap: { duty: 'pages/duty/roster?swap=' },
  article: { duty: 'pages/duty/article?id=' },
  letter: { matter: 'pages/letter/detail?id=', duty: 'pages/letter/one?id=' },
  registration: { matter: 'pages/service/register?of=', duty: 'pages/service/desk?registration=' },
  pledge: { matter: 'pages/service/pledge?id=', duty: 'pages/service/pledge?id=' },
  record: { matter: 'pages/service/records?of=', duty: 'pages/service/desk?record=' },
  post: { matter: 'pages/board/post?id=', duty: 'pages/board/post?id=' },
  activity: { matter: 'pages/together/activity?id=', duty: 'pages/together/activity?id=' },
  team: { matter: 'pages/together/team?id=', duty: 'pages/together/team?id=' },
  listing: { matter: 'pages/together/listing?id=', duty: 'pages/together/listing?id=' },
  agreement: { matter: 'pages/together/agreement?id=', duty: 'pages/together/agreement?id=' },
}

/** What is late below is told to who may not read it: the list of what is late there, and not the matter. */
const lateBelow: Readonly<Record<string, string>> = { letter: 'pages/letter/late?of=' }

export const pageOf = (noun: string, occasion: Template['occasion'], subject: string, what: string): string => {
  if (what.endsWith('-below') && Object.hasOwn(lateBelow, noun)) return `${lateBelow[noun] ?? ''}${subject}`
  const page = Object.hasOwn(pages, noun) ? pages[noun]?.[occasion] : undefined
  return page === undefined ? 'pages/inbox/index' : `${page}${subject}`
}

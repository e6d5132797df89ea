/** The page of a matter: as its own people see it, and as staff do. A noun that is not here opens nothing. */
const pages: Readonly<Record<string, { readonly own: string; readonly duty: string }>> = {
  ticket: { own: '/pages/ticket/detail?id=', duty: '/pages/desk/ticket?id=' },
  call: { own: '/pages/hotline/call?id=', duty: '/pages/hotline/call?id=' },
  roster: { own: '/pages/duty/roster?of=', duty: '/pages/duty/roster?of=' },
  swap: { own: '/pages/duty/roster?swap=', duty: '/pages/duty/roster?swap=' },
  article: { own: '/pages/duty/article?id=', duty: '/pages/duty/article?id=' },
  letter: { own: '/pages/letter/detail?id=', duty: '/pages/letter/one?id=' },
  registration: { own: '/pages/service/register?of=', duty: '/pages/service/desk?registration=' },
  pledge: { own: '/pages/service/pledge?id=', duty: '/pages/service/pledge?id=' },
  record: { own: '/pages/service/records?of=', duty: '/pages/service/desk?record=' },
  post: { own: '/pages/board/post?id=', duty: '/pages/board/post?id=' },
  activity: { own: '/pages/together/activity?id=', duty: '/pages/together/activity?id=' },
  team: { own: '/pages/together/team?id=', duty: '/pages/together/team?id=' },
  listing: { own: '/pages/together/listing?id=', duty: '/pages/together/listing?id=' },
  agreement: { own: '/pages/together/agreement?id=', duty: '/pages/together/agreement?id=' },
}

/** Where a leader vouches for what others did: neither their own nor a desk's. */
const ledRecords = '/pages/service/records?tab=vouch&of='

/** What is late below is told to who may not read it: the list of what is late there, and not the matter. */
const lateBelow: Readonly<Record<string, string>> = { letter: '/pages/letter/late?of=' }

/** Where a telling leads. */
export const whereTold = (noun: string, what: string, id: string, own: boolean): string | null => {
  const below = what.endsWith('-below') && Object.prototype.hasOwnProperty.call(lateBelow, noun)
  return below ? `${lateBelow[noun] ?? ''}${id}` : whereIs(noun, id, own)
}

/** Null where there is no page to open. `leads`: it is mine because I lead what it belongs to. */
export const whereIs = (noun: string, id: string, own: boolean, leads = false): string | null => {
  if (leads && noun === 'record') return `${ledRecords}${id}`
  const page = Object.prototype.hasOwnProperty.call(pages, noun) ? pages[noun] : undefined
  return page ? `${own ? page.own : page.duty}${id}` : null
}

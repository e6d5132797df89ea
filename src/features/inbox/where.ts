/** The page of a matter: as its own people see it, and as staff do. A noun that is not here opens nothing. */
const pages: Readonly<Record<string, { readonly own: string; readonly duty: string }>> = {
  ticket: { own: '/pages/ticket/detail?id=', duty: '/pages/desk/ticket?id=' },
  letter: { own: '/pages/letter/detail?id=', duty: '/pages/letter/one?id=' },
  post: { own: '/pages/board/post?id=', duty: '/pages/board/post?id=' },
}

/** Null where there is no page to open. */
export const whereIs = (noun: string, id: string, own: boolean): string | null => {
  const page = Object.prototype.hasOwnProperty.call(pages, noun) ? pages[noun] : undefined
  return page ? `${own ? page.own : page.duty}${id}` : null
}

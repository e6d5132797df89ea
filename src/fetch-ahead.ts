/**
 * On the web a page's code comes when the page is opened. Once the first page is there, those come too that a resident needs
 * when the network is gone: to write, and to see what waits. A phone that is offline already fetches them next time.
 */
export function fetchAhead(): void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('load', () => {
      const pages = [
        import('./pages/home/index'),
        import('./pages/mine/index'),
        import('./pages/ticket/submit'),
        import('./pages/ticket/detail'),
      ]
      void Promise.allSettled(pages)
    })
  }
}

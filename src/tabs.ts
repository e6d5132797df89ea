/** The four doors of the app, in the order of the thumb. WeChat draws its own bar from app.config.ts; on the web the kit does. */
export const tabs = [
  { path: 'pages/home/index', label: '首页', icon: 'home' },
  { path: 'pages/mine/index', label: '我的事', icon: 'list' },
  { path: 'pages/inbox/index', label: '消息', icon: 'bell' },
  { path: 'pages/me/index', label: '我', icon: 'person' },
] as const

/** Where the number of what waits stands. */
export const inboxTab = 2

/** The three doors of the app, in the order of the thumb. WeChat draws its own bar from app.config.ts; on the web the kit does. */
export const tabs = [
  { path: 'pages/home/index', label: '首页', icon: 'home' },
  { path: 'pages/mine/index', label: '我的事', icon: 'list' },
  { path: 'pages/me/index', label: '我', icon: 'person' },
] as const

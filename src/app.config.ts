import { tabs } from './tabs'

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/mine/index', 'pages/inbox/index', 'pages/me/index'],
  subPackages: [
    { root: 'pages/ticket', pages: ['submit', 'detail'] },
    { root: 'pages/desk', pages: ['queue', 'ticket'] },
    { root: 'pages/hotline', pages: ['desk', 'call', 'calls'] },
    { root: 'pages/letter', pages: ['index', 'write', 'detail', 'desk', 'one', 'deputies', 'late'] },
    { root: 'pages/board', pages: ['index', 'post', 'write', 'queue', 'topics', 'words'] },
    {
      root: 'pages/together',
      pages: ['activities', 'activity', 'new-activity', 'teams', 'team', 'lists', 'listing', 'agreement'],
    },
    {
      root: 'pages/service',
      pages: [
        'index',
        'register',
        'posts',
        'duty',
        'pledge',
        'record',
        'records',
        'card',
        'check',
        'diary',
        'points',
        'desk',
        'post',
      ],
    },
    { root: 'pages/telling', pages: ['phone', 'dead'] },
    { root: 'pages/guide', pages: ['index', 'article'] },
    { root: 'pages/duty', pages: ['roster', 'knowledge', 'article', 'edit'] },
    { root: 'pages/person', pages: ['accept', 'invitations', 'about', 'area'] },
  ],
  // A resident taps 报事 first, staff open the queue: both are fetched while the first page is read.
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['pages/ticket'] } },
  window: {
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '邻声',
    backgroundColor: '#F6F4F1',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#626C79',
    selectedColor: '#B02A30',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    // The web's own bar knows neither large type nor the keyboard: there the kit draws one (src/ui/tab-bar.tsx).
    custom: process.env.TARO_ENV === 'h5',
    list: tabs.map((tab) => ({
      pagePath: tab.path,
      text: tab.label,
      iconPath: `tabs/${tab.icon}.png`,
      selectedIconPath: `tabs/${tab.icon}-on.png`,
    })),
  },
  // A page that slides on the web hides the one below by a timer that going back does not stop: whoever goes back at once is
  // left with an empty screen. Pages change at once there; WeChat moves its own.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['chooseLocation'],
  permission: { 'scope.userLocation': { desc: '用于在地图上点选要报的事情在哪里' } },
  __usePrivacyCheck__: true,
  sitemapLocation: 'sitemap.json',
})

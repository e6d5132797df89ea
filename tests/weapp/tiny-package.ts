// A small mini-program written by hand as WeChat documents it (pages, a component, a subpackage, a tab bar): the harness is proved on it, so
// that a fault of the product's build is never mistaken for a fault of the harness.
const json = (value: unknown): string => JSON.stringify(value, null, 2)

export const tinyPackage: Record<string, string> = {
  'app.json': json({
    pages: ['pages/home/index', 'pages/mine/index'],
    subPackages: [{ root: 'extra', pages: ['show'] }],
    tabBar: {
      list: [
        { pagePath: 'pages/home/index', text: '首页' },
        { pagePath: 'pages/mine/index', text: '我的' },
      ],
    },
    window: { navigationBarTitleText: '小样' },
    requiredPrivateInfos: ['chooseLocation'],
    lazyCodeLoading: 'requiredComponents',
    sitemapLocation: 'sitemap.json',
  }),
  'sitemap.json': json({ rules: [{ action: 'disallow', page: '*' }] }),
  'project.config.json': json({
    miniprogramRoot: './',
    compileType: 'miniprogram',
    appid: 'touristappid',
    projectname: 'tiny',
    setting: { es6: false },
  }),
  'app.js': `App({ onLaunch() { wx.cloud.init({ env: 'tiny' }); this.launched = true } })`,
  'app.wxss': `page { color: #1f2329 }`,
  'say.js': `module.exports = { greet: function (name) { return '您好，' + name } }`,

  'pages/home/index.json': json({ navigationBarTitleText: '首页', usingComponents: { row: '/parts/row' } }),
  'pages/home/index.wxml': `
<view class="page">
  <view class="title">{{greeting}}</view>
  <view hidden="{{true}}">看不见的字</view>
  <view wx:if="{{count > 2}}">数过三次了</view>
  <view aria-role="button" bindtap="add" data-step-by="2">加到 {{count}}</view>
  <view bindtap="outer"><view id="inner" catchtap="inner">里面</view><view id="bubble">冒泡</view></view>
  <input aria-label="姓名" placeholder="您怎么称呼" value="{{name}}" maxlength="5" bindinput="named" bindblur="left"/>
  <switch aria-label="大字" bindchange="switched"/>
  <button disabled="{{true}}" bindtap="add">不能按</button>
  <view>摆设</view>
  <view bindtap="nobody">无人听</view>
  <row wx:for="{{rows}}" wx:key="id" item="{{item}}" bind:chosen="chosen"><text>·插入</text></row>
  <view aria-role="button" bindtap="ask">问云</view>
  <view aria-role="button" bindtap="sure">删除</view>
  <view aria-role="button" bindtap="place">选地点</view>
  <view aria-role="button" bindtap="photo">拍照</view>
  <view aria-role="button" bindtap="later">过一会儿</view>
  <view aria-role="button" bindtap="away">去看看</view>
  <view>{{said}}</view>
</view>`,
  'pages/home/index.wxss': `.page { padding: 12px }`,
  'pages/home/index.js': `
const { greet } = require('../../say')
Page({
  data: { greeting: greet('邻居'), count: 0, name: '', said: '', rows: [{ id: 'a', words: '路灯' }, { id: 'b', words: '垃圾' }] },
  onLoad(query) { this.setData({ 'rows[0].words': '路灯坏了', said: query.said || '' }) },
  onShow() { this.shown = (this.shown || 0) + 1 },
  add(event) { this.setData({ count: this.data.count + Number(event.currentTarget.dataset.stepBy) }) },
  outer() { this.setData({ said: this.data.said + '外' }) },
  inner() { this.setData({ said: this.data.said + '内' }) },
  named(event) { this.setData({ name: event.detail.value, greeting: greet(event.detail.value) }) },
  left() { wx.setStorageSync('name', this.data.name) },
  switched(event) { this.setData({ said: event.detail.value ? '开' : '关' }) },
  chosen(event) { this.setData({ said: '选了' + event.detail.id }) },
  ask() {
    wx.cloud.callFunction({ name: 'echo', data: { action: 'say', input: { words: '在吗' } } })
      .then((reply) => this.setData({ said: reply.result.data.heard }))
      .catch((refusal) => this.setData({ said: '不通:' + refusal.errMsg }))
  },
  sure() { wx.showModal({ title: '删除吗', content: '删了就没有了', confirmText: '删除', success: (choice) => this.setData({ said: choice.confirm ? '删了' : '没删' }) }) },
  place() { wx.chooseLocation({ success: (place) => this.setData({ said: place.name }), fail: () => this.setData({ said: '没选' }) }) },
  photo() {
    wx.chooseMedia({ count: 1 })
      .then((chosen) => wx.cloud.uploadFile({ cloudPath: 'incoming/a.jpg', filePath: chosen.tempFiles[0].tempFilePath }))
      .then((kept) => this.setData({ said: kept.fileID }))
      .catch((refusal) => this.setData({ said: refusal.errMsg }))
  },
  later() { setTimeout(() => this.setData({ said: '到了' }), 5000) },
  away() { wx.navigateTo({ url: '/extra/show?id=7' }) },
  onPullDownRefresh() { this.setData({ said: '刷新了' }); wx.stopPullDownRefresh() },
})`,

  'parts/row.json': json({ component: true }),
  'parts/row.wxml': `<view class="row" bindtap="choose">{{item.words}}<slot/></view>`,
  'parts/row.js': `
Component({
  properties: { item: Object },
  lifetimes: { attached() { this.standing = true } },
  methods: { choose() { this.triggerEvent('chosen', { id: this.data.item.id }) } },
})`,

  'pages/mine/index.json': json({ navigationBarTitleText: '我的' }),
  'pages/mine/index.wxml': `<view>我的页</view>`,
  'pages/mine/index.js': `Page({ onShow() { wx.setTabBarBadge({ index: 1, text: '3' }) } })`,

  'extra/show.json': json({ navigationBarTitleText: '看看' }),
  'extra/show.wxml': `<view>第 {{id}} 号</view><view aria-role="button" bindtap="deeper">再进一层</view>`,
  'extra/show.js': `
Page({
  data: { id: '' },
  onLoad(query) { this.setData({ id: query.id || '0' }) },
  deeper() { wx.navigateTo({ url: './show?id=' + (Number(this.data.id) + 1), fail: (refusal) => this.setData({ id: refusal.errMsg }) }) },
})`,
}

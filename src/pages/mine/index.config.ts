export default definePageConfig({
  navigationBarTitleText: '我的事',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})

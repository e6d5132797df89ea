export default definePageConfig({
  navigationBarTitleText: '邻声',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})

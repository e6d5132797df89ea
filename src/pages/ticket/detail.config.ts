export default definePageConfig({
  navigationBarTitleText: '这件事',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})

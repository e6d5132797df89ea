export default definePageConfig({ navigationBarTitleText: '代阅人' })

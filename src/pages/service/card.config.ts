export default definePageConfig({ navigationBarTitleText: '奉献卡' })

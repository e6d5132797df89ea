export default definePageConfig({ navigationBarTitleText: '查验奉献卡' })

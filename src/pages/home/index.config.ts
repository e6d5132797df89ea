export default definePageConfig({ navigationBarTitleText: '邻声' })

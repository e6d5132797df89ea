export default definePageConfig({ navigationBarTitleText: '写知识' })

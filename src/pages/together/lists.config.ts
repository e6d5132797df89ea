export default definePageConfig({ navigationBarTitleText: '需求和资源' })

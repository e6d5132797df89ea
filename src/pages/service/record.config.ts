export default definePageConfig({ navigationBarTitleText: '记一次服务' })

export default definePageConfig({ navigationBarTitleText: '这封信' })

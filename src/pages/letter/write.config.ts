export default definePageConfig({ navigationBarTitleText: '给书记写信' })

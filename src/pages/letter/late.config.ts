export default definePageConfig({ navigationBarTitleText: '逾期来信' })

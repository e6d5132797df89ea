export default definePageConfig({ navigationBarTitleText: '报到和岗位' })

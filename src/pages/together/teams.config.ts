export default definePageConfig({ navigationBarTitleText: '社区队伍' })

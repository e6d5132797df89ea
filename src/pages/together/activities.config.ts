export default definePageConfig({ navigationBarTitleText: '活动和队伍' })

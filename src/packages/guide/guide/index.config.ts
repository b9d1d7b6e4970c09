export default definePageConfig({ navigationBarTitleText: '指南', enableShareAppMessage: true, enableShareTimeline: true })

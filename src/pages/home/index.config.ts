export default definePageConfig({ navigationBarTitleText: '换号清单', enableShareAppMessage: true })

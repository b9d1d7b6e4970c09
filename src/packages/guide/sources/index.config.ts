export default definePageConfig({ navigationBarTitleText: '来源和新旧' })

export default definePageConfig({ navigationBarTitleText: '查清' })

export default definePageConfig({ navigationBarTitleText: '加账号' })

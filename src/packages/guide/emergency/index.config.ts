export default definePageConfig({ navigationBarTitleText: '紧急冻结' })

export default definePageConfig({ navigationBarTitleText: '紧急冻结', enableShareAppMessage: true })

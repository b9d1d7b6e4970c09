export default definePageConfig({ navigationBarTitleText: '去营业厅', enableShareAppMessage: true })

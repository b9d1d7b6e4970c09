export default definePageConfig({ navigationBarTitleText: '号码焕新', enableShareAppMessage: true })

/** Off until a phone has shown that a guide opens from Moments, and does not stay white (docs/adr/019-no-moments-yet.md). */
const MAY_GO_TO_MOMENTS = false

export default definePageConfig({
  navigationBarTitleText: '指南',
  enableShareAppMessage: true,
  enableShareTimeline: MAY_GO_TO_MOMENTS,
})

/**
 * What WeChat counts as somebody's personal information, and the calls behind it: whoever uses one has to declare its information in
 * 小程序用户隐私保护指引, or WeChat refuses the call and the review. The words are WeChat's, so that they are found again at
 * mp.weixin.qq.com. Read on these pages; the second, for plug-ins, tells the sensors and the clipboard in full:
 *   https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html
 *   https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/plugin-intro.html
 */
export const privacyApis: Readonly<Record<string, readonly string[]>> = {
  '收集你的昵称、头像': ['getUserInfo', 'getUserProfile'],
  收集你的位置信息: [
    'getLocation',
    'getFuzzyLocation',
    'startLocationUpdate',
    'startLocationUpdateBackground',
    'onLocationChange',
    'moveToLocation',
  ],
  收集你选择的位置信息: ['choosePoi', 'chooseLocation'],
  收集你的地址: ['chooseAddress'],
  收集你的发票信息: ['chooseInvoiceTitle', 'chooseInvoice'],
  收集你的微信运动步数: ['getWeRunData'],
  收集你的车牌号: ['chooseLicensePlate'],
  收集你选中的照片或视频信息: ['chooseImage', 'chooseMedia', 'chooseVideo'],
  收集你选中的文件: ['chooseMessageFile'],
  访问你的麦克风: ['startRecord', 'getRecorderManager', 'joinVoIPChat'],
  访问你的摄像头: ['createVKSession', 'createCameraContext'],
  访问你的蓝牙: ['openBluetoothAdapter', 'createBLEPeripheralServer'],
  '使用你的相册（仅写入）权限': ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  '使用你的通讯录（仅写入）权限': ['addPhoneContact'],
  '使用你的日历（仅写入）权限': ['addPhoneCalendar', 'addPhoneRepeatCalendar'],
  调用你的加速传感器: ['startAccelerometer', 'onAccelerometerChange'],
  调用你的磁场传感器: ['startCompass', 'onCompassChange'],
  调用你的方向传感器: ['startDeviceMotionListening', 'onDeviceMotionChange'],
  调用你的陀螺仪传感器: ['startGyroscope', 'onGyroscopeChange'],
  读取你的剪切板: ['setClipboardData', 'getClipboardData'],
  // Asks for any of the above by its scope.
  按scope授权: ['authorize'],
}

/** The same through components: elements of a template, and values of `open-type` or `type`. */
export const privacyElements: Readonly<Record<string, readonly string[]>> = {
  访问你的摄像头: ['camera', 'live-pusher', 'voip-room'],
}
export const privacyTypes: Readonly<Record<string, readonly string[]>> = {
  '收集你的昵称、头像': ['chooseAvatar', 'nickname', 'userInfo', 'getUserInfo'],
  收集你的手机号: ['getPhoneNumber', 'getRealtimePhoneNumber'],
}

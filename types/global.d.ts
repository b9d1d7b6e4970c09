/// <reference types="@tarojs/taro" />
declare module '*.scss'

/** Out of package.json, by config/index.ts. */
declare const APP_VERSION: string

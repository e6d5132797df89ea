/// <reference types="@tarojs/taro" />

declare module '*.png' {
  const path: string
  export default path
}
declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    /** Replaced at build time, so that the branch of the other target falls away. */
    TARO_ENV?: 'weapp' | 'h5'
  }
}

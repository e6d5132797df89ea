import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import path from 'node:path'
import { ariaAttributes } from './aria-attributes'

/** Teaches Taro's mini-program templates and its runtime the ARIA attributes; the web build writes real attributes by itself. */
export default function aria(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, ariaAttributes)
      const known = Array.isArray(platform.runtimePath) ? platform.runtimePath : [platform.runtimePath]
      platform.runtimePath = [...known, path.resolve(__dirname, 'aria-runtime.ts')]
    },
  })
}

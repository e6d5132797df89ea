import { mergeInternalComponents } from '@tarojs/shared'
import { ariaAttributes } from './aria-attributes'

// The runtime names attributes by a number; it must count the same ones as the templates do (config/aria.ts).
mergeInternalComponents(ariaAttributes)

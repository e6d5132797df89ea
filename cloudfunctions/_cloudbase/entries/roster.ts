import { serve } from '../../_kernel/serve'
import { noun } from '../../roster/index'
import { ports } from '../ports'

export const main = serve(noun, ports)

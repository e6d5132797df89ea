import { serve } from '../../_kernel/serve'
import { noun } from '../../exchange/index'
import { ports } from '../ports'

export const main = serve(noun, ports)

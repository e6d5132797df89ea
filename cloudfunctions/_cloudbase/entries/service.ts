import { serve } from '../../_kernel/serve'
import { noun } from '../../service/index'
import { ports } from '../ports'

export const main = serve(noun, ports)

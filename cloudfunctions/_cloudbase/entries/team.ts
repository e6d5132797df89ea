import { serve } from '../../_kernel/serve'
import { noun } from '../../team/index'
import { ports } from '../ports'

export const main = serve(noun, ports)

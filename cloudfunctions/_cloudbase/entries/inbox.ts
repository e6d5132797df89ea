import { serve } from '../../_kernel/serve'
import { noun } from '../../_composed/inbox'
import { ports } from '../ports'

export const main = serve(noun, ports)

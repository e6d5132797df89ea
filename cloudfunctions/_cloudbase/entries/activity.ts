import { serve } from '../../_kernel/serve'
import { noun } from '../../_composed/activity'
import { ports } from '../ports'

export const main = serve(noun, ports)

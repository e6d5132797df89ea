import { serve } from '../../_kernel/serve'
import { noun } from '../../_composed/letter'
import { ports } from '../ports'

export const main = serve(noun, ports)

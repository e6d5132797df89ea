import { noun } from '../../_composed/hotline'
import { receive } from '../../_kernel/push'
import { ports } from '../ports'

export const main = receive(noun, ports)

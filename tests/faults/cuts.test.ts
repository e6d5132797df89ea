import { openPglite } from './engine'
import { describeCuts } from './cuts'

describeCuts('embedded engine', openPglite)
